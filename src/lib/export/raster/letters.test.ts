import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { reachOf, textWidth } from '#lib/charts/index.ts';
import { inDirection } from '#lib/dataset/index.ts';
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

/** Urdu headlines, as long as those of events. */
const headlines = [
  'تاشقند اعلامیے پر دستخط',
  'وزیراعظم لیاقت علی خان کو ماسکو کی دعوت',
  'پاکستان اور روس کے درمیان تجارتی معاہدہ',
  'ذوالفقار علی بھٹو کا ماسکو کا دورہ اور فولاد کا کارخانہ',
  'یو ٹو واقعہ اور پشاور پر سوویت دھمکی',
  'افغانستان میں سوویت مداخلت کی مذمت',
  'صدر ایوب خان',
  'دفاعی تعاون'
];

describe('a line of Urdu', () => {
  const size = 100;
  const outlined = async (text: string) =>
    closedLines(
      await (
        await rasteriser
      )({
        kind: 'outlines',
        svg: `<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="400"><text x="10" y="200" font-size="${size}">${text}</text></svg>`
      })
    );
  it.each(headlines)('is no wider and no higher than the room that is kept for it: %s', async (text) => {
    const lines = await outlined(text);
    const [left, right] = extentOf(lines);
    const heights = lines.flatMap((line) => line.filter((_, n) => n % 2 === 1)).map((y) => y - 200);
    const { above, below } = reachOf(text, size, { above: 0, below: 0 });
    expect(textWidth(text, size)).toBeGreaterThan(right - left);
    expect(textWidth(text, size)).toBeLessThan((right - left) * 1.4);
    // A tip may go a little higher: lines are ragged, and two tips seldom meet.
    expect(Math.min(...heights)).toBeGreaterThan(-above - 0.1 * size);
    expect(Math.max(...heights)).toBeLessThan(below + 0.05 * size);
  });

  it('ends on the left, where its sign for what is cut stands', async () => {
    const dots = await outlined('…');
    const line = await outlined(inDirection('پاکستان اور روس…'));
    const [, right] = extentOf(among(line, dots));
    const [left] = extentOf(notAmong(line, dots));
    expect(among(line, dots).length).toBeGreaterThanOrEqual(3);
    expect(right).toBeLessThan(left + size / 4);
  });

  it('has a space on either side of Latin words', async () => {
    const latin = await outlined('(SEATO)');
    const line = await outlined(inDirection('معاہدہ (SEATO) معاہدہ'));
    const [left, right] = extentOf(among(line, latin));
    const words = notAmong(line, latin).map((letter) => extentOf([letter]));
    const before = Math.max(...words.map(([, end]) => end).filter((end) => end < right));
    const after = Math.min(...words.map(([start]) => start).filter((start) => start > left));
    expect(left - before).toBeGreaterThan(size / 10);
    expect(after - right).toBeGreaterThan(size / 10);
  });

  it('has its parts from right to left, with Latin words among them', async () => {
    const [urdu, latin, line] = [
      await outlined('معاہدہ'),
      await outlined('SEATO'),
      await outlined(inDirection('معاہدہ (SEATO) 1954', 'معاہدہ'))
    ];
    const [left] = extentOf(notAmong(among(line, urdu), latin));
    const [, right] = extentOf(among(line, latin));
    expect(right).toBeLessThan(left);
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
