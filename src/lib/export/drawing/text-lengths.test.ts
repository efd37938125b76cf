import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { element } from './svg-tree.ts';
import { setWidth, withTextLengths } from './text-lengths.ts';

const folder = new URL('../../../../static/fonts/', import.meta.url);
const letters = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n));
const alphabets = {
  latin: [...letters(0x20, 0x7e), ...letters(0xa0, 0xff), ...Array.from('–—‘’‚“”„…−')],
  cyrillic: letters(0x400, 0x45f)
};

describe.each([
  ['latin', 400],
  ['latin', 600],
  ['cyrillic', 400],
  ['cyrillic', 600]
] as const)('the width of %s texts of weight %d', (subset, weight) => {
  const opened = fontkit.openSync(new URL(`source-sans-3-${subset}-${weight}-normal.woff2`, folder).pathname);
  if (!('layout' in opened)) throw new TypeError('This is no font.');
  const drawn = (text: string) => (opened.layout(text).advanceWidth * 1000) / opened.unitsPerEm;

  it('is that of the font files that the page loads, for each pair of letters', () => {
    const wrong = alphabets[subset]
      .flatMap((first) => alphabets[subset].map((second) => first + second))
      .filter((pair) => Math.abs((setWidth(pair, 1000, weight) ?? 0) - drawn(pair)) > 1);
    expect(wrong).toEqual([]);
  });
  it('is that of whole texts', () => {
    const text =
      subset === 'latin'
        ? 'Agreement on assistance for the Pakistan Steel Mills, 1972: “AVATAR”, Toy’s gifts'
        : 'Соглашение о помощи Пакистану';
    for (const part of text.split(' ')) expect(setWidth(part, 1000, weight)).toBeCloseTo(drawn(part), 0);
  });
});

describe('the texts of a file', () => {
  const text = (words: string, look = {}) => element('text', { x: 1, ...look }, words);
  const lengthsOf = (...texts: ReturnType<typeof text>[]) =>
    withTextLengths(element('svg', { 'font-size': 10 }, element('g', { 'font-weight': 600 }, ...texts)))
      .children.flatMap((child) => (typeof child === 'string' ? [] : child.children))
      .map((child) => (typeof child === 'string' ? undefined : child.attributes.get('textLength')));

  it('say how wide they are in the size and weight that they take from what is around them', () => {
    expect(lengthsOf(text('Tashkent'), text('Tashkent', { 'font-size': 20, 'font-weight': 400 }))).toEqual([
      String(setWidth('Tashkent', 10, 600)),
      String(setWidth('Tashkent', 20, 400))
    ]);
  });
  it('say nothing where a letter is of no known width', () => {
    expect(lengthsOf(text('پاکستان'), text('a → b'), text('北京'), text(''))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined
    ]);
  });
});
