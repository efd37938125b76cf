import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width.ts';
import { cutText, wrapHeading, wrapText } from './text-wrap.ts';

describe('wrapped text', () => {
  const text = 'Pakistan and the Soviet Union sign an agreement on cultural exchange';
  it('loses no word and is nowhere wider than the line', () => {
    const lines = wrapText(text, 120, 14, 600);
    expect(lines.join(' ')).toBe(text);
    expect(lines.every((line) => textWidth(line, 14, 600) <= 120)).toBe(true);
  });
  it('breaks a word that no line can hold', () => {
    const lines = wrapText('Donaudampfschifffahrt', 40, 14);
    expect(lines.join('')).toBe('Donaudampfschifffahrt');
    expect(lines.every((line) => textWidth(line, 14) <= 40)).toBe(true);
  });
  it('breaks at no space that forbids it', () => {
    expect(wrapText('a mean of +2.3\u00a0points', textWidth('a mean of +2.3', 14) + 1, 14)).toEqual([
      'a mean of',
      '+2.3\u00a0points'
    ]);
  });
  it('leaves no word alone on the last line of a heading', () => {
    const width = textWidth(text, 14, 600) - 1;
    expect(wrapText(text, width, 14, 600).at(-1)).toBe('exchange');
    const lines = wrapHeading(text, width, 14, 600);
    expect(lines).toHaveLength(2);
    expect(lines.join(' ')).toBe(text);
    expect(Math.min(...lines.map((line) => textWidth(line, 14, 600)))).toBeGreaterThan(width / 3);
    // Where the last line holds enough, it stays.
    expect(wrapHeading(text, width / 1.5, 14, 600)).toEqual(wrapText(text, width / 1.5, 14, 600));
  });
  it('tears no letter from its marks, and no flag or emoji apart', () => {
    for (const letter of ['कि', '🇵🇰', '👩‍👧']) {
      const lines = wrapText(letter.repeat(20), 60, 14);
      expect(lines.length).toBeGreaterThan(1);
      for (const line of [...lines, cutText(letter.repeat(20), 60, 14)])
        expect(line.replaceAll(letter, '').replace('…', '')).toBe('');
    }
  });
  it('says with a sign that something is cut', () => {
    expect(wrapText(text, 120, 14, 400, 2)).toHaveLength(2);
    expect(wrapText(text, 120, 14, 400, 2).at(-1)).toMatch(/…$/);
    expect(cutText(text, 60, 12)).toMatch(/^Pak.*…$/);
    expect(cutText('short', 60, 12)).toBe('short');
  });
});
