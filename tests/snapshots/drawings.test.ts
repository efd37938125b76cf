import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { readFolder } from '#lib/dataset/read/read-folder.ts';
import { defaultOptions, presets, writeFileQuery } from '#lib/export/index.ts';
import { chartNames, defaultView } from '#lib/view/index.ts';
import { dataset } from '../support/dataset.ts';
import { svgOf } from '../support/draw.ts';
import { hostileTexts, writeHostilePackage } from '../support/hostile-package.ts';
import { galleryFile, galleryText } from './gallery.ts';
import { offences } from './offences.ts';
import { asSnapshot, readSnapshot, snapshotFolder, snapshotName } from './snapshot.ts';
import { snapshotAddresses } from './views.ts';

const cutTexts = (svg: string) => svg.split('>').filter((text) => text.includes('…'));

describe.each(snapshotAddresses)('%s', (address) => {
  it('is drawn as it was, and holds only what a drawing may hold', async () => {
    const svg = await svgOf(dataset, address);
    expect(offences(svg)).toEqual([]);
    expect(
      asSnapshot(svg) === readSnapshot(address),
      `svg/${snapshotName(address)} differs: npm run compare:drawings shows how, npm run compare:drawings -- --accept renews it`
    ).toBe(true);
  });
});

it.each(
  Object.entries(presets).flatMap(([name, size]) =>
    chartNames.map(
      (chart) => [chart, name, `${chart}.svg?${writeFileQuery(defaultView, { ...defaultOptions, ...size })}`] as const
    )
  )
)('the %s chart in the size “%s” cuts no name short', async (_, __, address) => {
  const svg = await svgOf(dataset, address);
  expect(cutTexts(svg)).toEqual([]);
});

it.each(['slide', 'square'] as const)(
  'the network in the size “%s” cuts no name short where a note about what is highlighted takes height from its plot',
  async (size) => {
    const ids = dataset.events.map(({ id }) => id);
    for (const highlight of [['1966-01-06-tashkent-declaration'], ids.slice(15, 17), ids.slice(20, 25)]) {
      const svg = await svgOf(
        dataset,
        `network.svg?${writeFileQuery({ ...defaultView, from: '1923', highlight }, { ...defaultOptions, ...presets[size] })}`
      );
      expect(cutTexts(svg)).toEqual([]);
    }
  }
);

it('no drawing is kept of a view that is no longer drawn', () => {
  expect(readdirSync(snapshotFolder).sort()).toEqual(snapshotAddresses.map(snapshotName).sort());
  expect(snapshotAddresses.length).toBeGreaterThanOrEqual(40);
});

it('the gallery shows every drawing that is kept', () => {
  expect(readFileSync(galleryFile, 'utf8')).toBe(galleryText());
});

it('a drawing with words in Arabic script holds their font and names it; no other does', async () => {
  const svg = await svgOf(dataset, `density.svg?q=${encodeURIComponent('پاکستان Россия')}`);
  expect(svg).toContain('“<tspan font-family="Noto Nastaliq Urdu">پاکستان</tspan> Россия”');
  expect(svg).toMatch(/@font-face\{font-family:'Noto Nastaliq Urdu';[^}]*url\(data:font\/ttf;base64,/);
  expect(offences(svg)).toEqual([]);
  expect(await svgOf(dataset, `density.svg?q=${encodeURIComponent('Россия')}`)).not.toContain('Nastaliq');
});

it('every letter of a drawing is in the font of the pages, which is as wide there as it was measured', () => {
  const fonts = readdirSync('static/fonts')
    .filter((file) => /latin.*-400-.*woff2$/.test(file))
    .map((file) => create(readFileSync(join('static/fonts', file))));
  const letters = new Set(
    snapshotAddresses
      .filter((address) => !/[?&](?:q|title|note)=/.test(address))
      .flatMap((address) => [...readSnapshot(address).matchAll(/>([^<]+)</g)].flatMap(([, text = '']) => [...text]))
  );
  const drawn = [...letters].filter((letter) => !/\s/.test(letter));
  expect(drawn.length).toBeGreaterThan(60);
  const absent = drawn.filter(
    (letter) => !fonts.some((font) => 'characterSet' in font && font.characterSet.includes(letter.codePointAt(0) ?? 0))
  );
  expect(absent).toEqual([]);
});

describe('from a package with hostile text in every field', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dyad-hostile-'));
  writeHostilePackage(folder);
  const { dataset: hostile } = readFolder(folder, 'data/codebook');
  rmSync(folder, { recursive: true });

  it.each(snapshotAddresses.filter((address) => !/q=|actor=/.test(address)))(
    '%s holds only what a drawing may hold',
    async (address) => {
      expect(offences(await svgOf(hostile, address))).toEqual([]);
    }
  );

  it.each(hostileTexts)('the searched text %j stays text', async (text) => {
    const query = new URLSearchParams({
      q: text.replace(/\p{Cc}|\uFFFE/gu, ''),
      highlight: '1966-01-06-tashkent-declaration'
    }).toString();
    for (const chart of ['warmth', 'density', 'network'])
      expect(offences(await svgOf(hostile, `${chart}.svg?${query}`))).toEqual([]);
  });
});

describe('the search for what a drawing may not hold', () => {
  const svg = (inner: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${inner}</svg>`;
  it.each([
    '<script>1</script>',
    '<a href="x"><path/></a>',
    '<image href="x"/>',
    '<use xlink:href="#x"/>',
    '<foreignObject/>',
    '<g onload="x"/>',
    '<rect fill="url(http://x)"/>',
    '<style>@import "x";</style>',
    '<style>text{src:url(http://x)}</style>',
    '<g style="x"/>',
    '<?xml-stylesheet href="x"?>'
  ])('finds %s', (inner) => {
    expect(offences(svg(inner)).length).toBeGreaterThan(0);
  });
  it.each(['<g>', '<g a="1" a="2"/>', '\u000B', '&nbsp;'])('refuses %j', (inner) => {
    expect(() => offences(svg(inner))).toThrow();
  });
});
