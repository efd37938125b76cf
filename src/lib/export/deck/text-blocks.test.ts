import { describe, expect, it } from 'vitest';
import type { Block } from './export-deck.ts';
import { heightOf, linesOf, linesWithin, scaleOf } from './text-blocks.ts';

const block = (text: string, role: Block['role'] = 'text'): Block => ({ role, text });
const long = Array.from({ length: 400 }, (_, n) => `word${n}`).join(' ');
const room = { width: 600, height: 480 };

describe('words on a slide', () => {
  it('keep their size where they have room, and are set smaller together where not', () => {
    expect(scaleOf([[block('Short.')]], room)).toBe(1);
    const scale = scaleOf([[block(long)], [block('Short.')]], room);
    expect(scale).toBeLessThan(1);
    expect(heightOf(linesOf([block(long)], room.width, scale))).toBeLessThanOrEqual(room.height);
  });

  it('lose no word, and stand one below the other in order', () => {
    const lines = linesOf([block('6 January 1966', 'date'), block(long), block('A fact', 'fact')], room.width, 0.5);
    expect(lines.map(({ text }) => text).join(' ')).toBe(`6 January 1966 ${long} A fact`);
    expect(lines.every(({ y }, n) => n === 0 || y > (lines[n - 1]?.y ?? Infinity))).toBe(true);
  });

  it('are left out where they have no room however small, with a sign', () => {
    const many = Array.from({ length: 500 }, (_, n) => block(`Line ${n}`));
    const lines = linesOf(many, room.width, scaleOf([many], room));
    const within = linesWithin(lines, room.height);
    expect(heightOf(within)).toBeLessThanOrEqual(room.height);
    expect([within.length < lines.length, within.at(-1)?.text.endsWith(' …')]).toEqual([true, true]);
    expect(linesWithin(within, room.height)).toEqual(within);
  });

  it('have no height where there are none', () => {
    expect(heightOf(linesOf([], room.width, 1))).toBe(0);
    expect(scaleOf([[]], room)).toBe(1);
  });
});
