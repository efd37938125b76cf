import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { among, closedLines, extentOf, notAmong } from '../../../../tests/support/closed-lines.ts';
import { dataset } from '../../../../tests/support/dataset.ts';
import { fontFiles, rasteriser } from '../../../../tests/support/rasteriser.ts';

const messages = import.meta.glob('/src/lib/messages/en/*.ts', { eager: true });

/** Every text in a value, however deep it stands. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const fonts = fontFiles.map((file) => {
  const font = fontkit.openSync(file);
  if (!('hasGlyphForCodePoint' in font)) throw new TypeError(`${file} is no font.`);
  return font;
});
const [regular, semibold] = fonts;

/** The letters of some texts that a font has not. White space is not drawn. */
const missing = (texts: readonly string[], font: (typeof fonts)[number] | undefined): string[] =>
  [...new Set(texts.join(''))].filter(
    (letter) => !/\s/.test(letter) && font?.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0) !== true
  );

describe.each([
  ['regular', regular],
  ['semibold', semibold]
] as const)('the %s font of pictures', (_, font) => {
  it('has every letter of the data', () => {
    expect(missing(textsOf(dataset), font)).toEqual([]);
  });
  it('has every letter of the messages', () => {
    expect(textsOf(messages).length).toBeGreaterThan(300);
    expect(missing(textsOf(messages), font)).toEqual([]);
  });
});

describe('letters of other scripts', () => {
  const drawn = async (family: string, text: string) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100"><text x="10" y="60" font-family="${family}" font-size="24" fill="#123456">${text}</text></svg>`;
    return (await rasteriser)({ kind: 'outlines', svg });
  };
  const curves = (svg: string) => [...svg.matchAll(/[MLQC] /g)].length;

  it.each([
    ['Source Sans 3', 'Pakistan'],
    ['Source Sans 3', 'Пакистан'],
    ['Noto Nastaliq Urdu', 'پاکستان']
  ])('are drawn in %s: %s', async (family, text) => {
    const svg = await drawn(family, text);
    expect(svg).toContain('<path');
    expect(svg).not.toContain('<text');
    // A sign for a missing glyph is the same for each letter, a few lines of it.
    expect(curves(svg)).toBeGreaterThan(30);
    expect(svg).not.toBe(await drawn(family, '\uE000'.repeat(text.length)));
  });

  it('are shaped: an Urdu word is not its letters one by one', async () => {
    const word = await drawn('Noto Nastaliq Urdu', 'پاکستان');
    const apart = await drawn('Noto Nastaliq Urdu', Array.from('پاکستان').join('\u200C'));
    expect(word).not.toBe(apart);
  });
});

describe('a line of several scripts', () => {
  const arabic = 'font-family="Noto Nastaliq Urdu"';
  const outlined = async (text: string, look = '') => {
    const line = `<g font-family="'Source Sans 3', sans-serif"><text x="300" y="60" font-size="24" ${look}>${text}</text></g>`;
    return closedLines(
      await (
        await rasteriser
      )({ kind: 'outlines', svg: `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="100">${line}</svg>` })
    );
  };
  /** The signs for a missing glyph, of each font. */
  const boxes = Promise.all([outlined('\uE000'), outlined('\uE000', arabic)]).then((fonts) => fonts.flat());

  it.each([
    [['پاکستان', ' Россия']],
    [['پاکستان', ' и Россия and Russia']],
    [['Россия “', 'پاکستان اور روس 1947', '” Russia']],
    [['Russia, ', 'روس (۱۹۴۷)، پاکستان', ' и Россия']]
  ])('has every letter, each in the font of its script: %j', async (parts) => {
    const line = await outlined(parts.join(''));
    for (const part of parts)
      expect(notAmong(await outlined(part, /^\p{scx=Arab}/u.test(part) ? arabic : ''), line)).toEqual([]);
    expect(among(line, await boxes)).toEqual([]);
  });

  it.each(['Россия', 'Russia 1965'])('has its other words as in a line without Urdu: %s', async (words) => {
    const alone = await outlined(words);
    for (const line of [
      `پاکستان и ${words}`,
      `${words}, پاکستان`,
      `😀 پاکستان: ${words}`,
      `北京 پاکستان हिन्दी ${words}`
    ])
      expect(notAmong(alone, await outlined(line))).toEqual([]);
  });

  it('stands where its anchor says', async () => {
    const ends = async (anchor: string) => {
      const [left, right] = extentOf(await outlined('Россия и پاکستان, Russia', `text-anchor="${anchor}"`));
      return { left, right };
    };
    const [start, middle, end] = [await ends('start'), await ends('middle'), await ends('end')];
    const width = start.right - start.left;
    const before = start.left - 300;
    expect(before).toBeLessThan(3);
    for (const { left, right } of [middle, end]) expect(right - left).toBeCloseTo(width, 1);
    expect(300 - end.right).toBeGreaterThan(0);
    expect(300 - end.right).toBeLessThan(3);
    expect(middle.left).toBeCloseTo((start.left + end.left) / 2, 1);
  });

  it.each(['👩‍👧 Pakistan', 'हिन्दी Pakistan', 'น้ำ Pakistan'])(
    'has no box over the words that follow letters of no font: %s',
    async (text) => {
      const line = await outlined(text);
      const [, right] = extentOf(among(line, await boxes));
      const [left] = extentOf(among(line, await outlined('Pakistan')));
      expect(right).toBeLessThan(left);
    }
  );
});

describe('a drawing that cannot be drawn', () => {
  it.each([
    ['no XML', '<svg'],
    ['a size of nothing', '<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"/>'],
    ['a picture too large for any memory', '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1e9"/>']
  ])('is an error that can be caught: %s', async (_, svg) => {
    await expect((await rasteriser)({ kind: 'png', svg, width: 1000, dpi: 96, words: {} })).rejects.toThrow();
  });
});
