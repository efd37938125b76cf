import { describe, expect, it } from 'vitest';
import { inDirection, isRightToLeft, lettersOf, lettersWithoutFont } from './scripts.ts';

describe('letters without a font of ours', () => {
  it.each([
    ['Chinese', '中国 1965', ['中', '国']],
    ['Devanagari, a letter with its signs', 'कि', ['कि']],
    ['Hebrew', 'טשקנט', ['ט', 'ש', 'ק', 'נ', 'ט']],
    ['a flag', 'Pakistan 🇵🇰', ['🇵🇰']],
    ['an emoji of several', 'a 👩‍👧 b', ['👩‍👧']]
  ])('are found as they are seen: %s', (_, text, letters) => {
    expect(lettersWithoutFont(text)).toEqual(letters);
  });
  it.each(['Pakistan – Россия “1965” → −5 é', 'پاکستان، روس؟ ۱۹۶۵', 'Ελλάδα', '\u2067روس\u2069\u200d\ufeff'])(
    'are none in %s',
    (text) => {
      expect(lettersWithoutFont(text)).toEqual([]);
    }
  );
});

it('no letter is torn from its marks, and no flag or emoji apart', () => {
  expect(lettersOf('e\u0301कि🇵🇰🇷🇺👩‍👧👍🏽')).toEqual(['e\u0301', 'कि', '🇵🇰', '🇷🇺', '👩‍👧', '👍🏽']);
});

describe('a text', () => {
  it.each([
    ['پاکستان and Russia', true],
    ['1965: روس', true],
    ['טשקנט', true],
    ['Russia and پاکستان', false],
    ['1965', false]
  ])('is read in the direction of its first letter: %s', (text, expected) => {
    expect(isRightToLeft(text)).toBe(expected);
  });
  it('keeps its direction in each of its lines, and the space at its end outside', () => {
    expect(inDirection('SEATO… ', 'پاکستان اور SEATO')).toBe('\u2067SEATO…\u2069 ');
    expect(inDirection('روس', 'Russia, روس')).toBe('روس');
    expect(inDirection('Russia')).toBe('Russia');
  });
});
