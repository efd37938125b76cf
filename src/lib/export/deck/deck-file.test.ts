import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultBriefing } from '#lib/briefing/default-deck.server.ts';
import { deckForExport, paragraphsOf, readDeck, type Deck } from '#lib/briefing/index.ts';
import { relationshipAt } from '#lib/dataset/read/packaged-dataset.server.ts';
import { sourcesInWords } from '#lib/messages/index.ts';
import type { Theme } from '#lib/view/index.ts';
import { dataset } from '../../../../tests/support/dataset.ts';
import { hostileTexts } from '../../../../tests/support/hostile-package.ts';
import { openPng } from '../../../../tests/support/open-png.ts';
import { rasteriser } from '../../../../tests/support/rasteriser.ts';
import { drawOnServer } from '../draw.server.ts';
import {
  deckFile,
  deckFormats,
  defaultOptions,
  defaultSteps,
  exportFile,
  stepsIn,
  type DeckFormat,
  type FileTools,
  type StepChoice
} from '../index.ts';
import { all, partsOf, textOf, workbookOf } from '../pptx/sample-pptx.ts';
import type { RasterJob, RasterKind } from '../raster/raster-job.ts';
import { slidePage } from './slide-page.ts';

const { deck: defaultDeck } = defaultBriefing(relationshipAt(undefined));
let tools: FileTools;
beforeAll(async () => {
  tools = { draw: drawOnServer, raster: await rasteriser };
});

async function handed(
  deck: Deck,
  format: DeckFormat,
  theme: Theme = 'light',
  steps: StepChoice = defaultSteps
): Promise<{ name: string; bytes: Uint8Array }> {
  const { name, body } = await deckFile(
    dataset,
    deckForExport(deck, dataset, 'en', theme, stepsIn(format, steps)),
    format,
    tools
  );
  if (typeof body === 'string') throw new TypeError('A deck is no text.');
  return { name, bytes: body };
}
function deckOf(slides: readonly Record<string, unknown>[]): Deck {
  const { deck, problems } = readDeck({ version: 1, title: 'Sample', slides });
  expect(problems).toEqual([]);
  return deck ?? { title: '', slides: [] };
}
const slidesIn = (pptx: Uint8Array) =>
  [...partsOf(pptx).keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
/** How many of its values a byte has somewhere in a picture of millions of them. */
function valuesIn(pixels: Uint8Array): number {
  const seen = new Uint8Array(256);
  for (const value of pixels) seen[value] = 1;
  return seen.filter((is) => is === 1).length;
}
const pdf = (bytes: Uint8Array) => getDocument({ data: bytes.slice(), useSystemFonts: false }).promise;
const texts = (slides: number) =>
  deckOf(
    Array.from({ length: slides }, (_, n) => ({
      id: `s${n + 1}`,
      title: `Slide ${n + 1}`,
      text: 'Text.',
      notes: 'Notes.'
    }))
  );

/** What a file of the default deck shows: of each slide how it begins, and then its steps. */
const shown = defaultDeck.slides.flatMap((slide) =>
  (slide.kind === 'chart' ? [slide.view, ...slide.steps] : [null]).map((view, step) => ({ slide, view, step }))
);

describe('the default briefing as PowerPoint', () => {
  let parts: ReturnType<typeof partsOf>;
  let bytes: Uint8Array;
  beforeAll(async () => {
    ({ bytes } = await handed(defaultDeck, 'pptx'));
    parts = partsOf(bytes);
  });
  const slide = (n: number) => parts.get(`ppt/slides/slide${n + 1}.xml`);

  it('has a slide for each slide and each step, with its title, its number, its source and its notes', () => {
    for (const [n, { slide: each }] of shown.entries()) {
      const { title, notes } = each;
      const words = all(slide(n), 'a:t').map(textOf);
      expect(words[0]).toBe(title);
      expect(words.some((text) => /(^| )Source: /.test(text))).toBe(true);
      expect(all(slide(n), 'a:fld').map(({ attributes }) => attributes.get('type'))).toEqual(['slidenum']);
      const [, body] = all(parts.get(`ppt/notesSlides/notesSlide${n + 1}.xml`), 'p:sp');
      expect(all(body, 'a:p').map(textOf)).toEqual(paragraphsOf(notes));
    }
    expect(slide(shown.length)).toBeUndefined();
  });

  it('has a chart that can be edited for warmth and density, a drawing for the network, each described', () => {
    for (const [n, { slide: each }] of shown.entries()) {
      const expected = each.kind !== 'chart' ? [0, 0] : each.chart === 'network' ? [0, 1] : [1, 0];
      expect([all(slide(n), 'p:graphicFrame').length, all(slide(n), 'p:pic').length], each.id).toEqual(expected);
      const described = all(slide(n), 'p:cNvPr').filter(
        ({ attributes }) => (attributes.get('descr') ?? '').length > 40
      );
      expect(described, each.id).toHaveLength(each.kind === 'chart' ? 1 : 0);
    }
  });

  it('has in each chart the numbers that the CSV of its view has', async () => {
    for (const [n, { slide: each, view }] of shown.entries()) {
      if (each.kind !== 'chart' || view === null || each.chart === 'network') continue;
      const { body } = await exportFile(
        dataset,
        { chart: each.chart, format: 'csv', view, options: defaultOptions },
        tools
      );
      const rows: string[][] = parse(String(body), { bom: true });
      const columns = workbookOf(bytes, `ppt/embeddings/workbook${n + 1}.xlsx`);
      if (each.chart === 'density') {
        const counts = columns
          .slice(1)
          .filter(({ label }) => label !== 'All' && label !== 'Years covered')
          .flatMap(({ cells }) => cells.map(Number))
          .reduce((sum, count) => sum + count, 0);
        expect(counts, each.id).toBe(
          rows
            .slice(1)
            .map((row) => Number(row[5]))
            .reduce((sum, count) => sum + count, 0)
        );
      } else {
        const [, days, warmth] = columns.map(({ cells }) => cells);
        const after = days?.map((day, k) => [day, warmth?.[k]]).filter(([day], k) => day !== days[k + 1]);
        expect(after, each.id).toEqual(
          rows.filter(([kind]) => kind === 'line').map(([, day, , value]) => [day, Number(value)])
        );
      }
    }
  });

  it('names in the chart of a step what it highlights, and on one slide with all steps what all of them do', async () => {
    const at = shown.findIndex(({ slide: { id }, step }) => id === 'alliances' && step === 1);
    const wordsIn = (of: typeof parts, n: number) =>
      all(of.get(`ppt/charts/chart${n + 1}.xml`), 'a:t')
        .map(textOf)
        .join(' ');
    const ofOne = wordsIn(parts, at);
    for (const name of ['SEATO', 'CENTO']) expect(ofOne).toContain(name);
    const together = partsOf((await handed(defaultDeck, 'pptx', 'light', 'together')).bytes);
    expect(together.has(`ppt/slides/slide${defaultDeck.slides.length}.xml`)).toBe(true);
    expect(together.has(`ppt/slides/slide${defaultDeck.slides.length + 1}.xml`)).toBe(false);
    const ofAll = wordsIn(
      together,
      defaultDeck.slides.findIndex(({ id }) => id === 'alliances')
    );
    for (const name of ['SEATO', 'CENTO', 'U-2 spy', 'U-2 incident']) expect(ofAll).toContain(name);
  });

  it('tells an event in words: what happened, when, how it is coded, and the items it rests on', () => {
    const words = all(slide(shown.findIndex(({ slide }) => slide.kind === 'event')), 'a:t').map(textOf);
    expect(words).toEqual(
      expect.arrayContaining([
        '6 January 1966',
        'Moscow mediates the Tashkent Declaration†',
        '† The Declaration is usually dated 10 January 1966; the article says 6 January.',
        '+2.5 of −10 to +10',
        '23 Tashkent Declaration'
      ])
    );
  });
});

describe('the default briefing as PDF', () => {
  it.each([
    ['pdf', 960, 540],
    ['handout', 595.5, 842.25]
  ] as const)('%s has a page for each slide, drawn in paths, with its title', async (format, width, height) => {
    const document = await pdf((await handed(defaultDeck, format, 'light', 'together')).bytes);
    expect(document.numPages).toBe(defaultDeck.slides.length);
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({
      Title: defaultDeck.title,
      Subject: sourcesInWords('en', dataset),
      Author: 'Dyad',
      Language: 'en'
    });
    for (let n = 1; n <= document.numPages; n += 1) {
      const page = await document.getPage(n);
      expect(page.view).toEqual([0, 0, width, height]);
      const { fnArray } = await page.getOperatorList();
      expect(fnArray.filter((operator) => operator === OPS.constructPath).length).toBeGreaterThan(5);
      expect(
        fnArray.filter((operator) => [OPS.showText, OPS.setFont, OPS.paintImageXObject].includes(operator))
      ).toEqual([]);
    }
    await document.destroy();
  });

  it('gives long notes as many pages of the handout as they need', async () => {
    const notes = Array.from(
      { length: 60 },
      (_, n) =>
        `Paragraph ${n}, which is long enough to take more than one line of the page on which it stands, and so to need room.`
    ).join('\n\n');
    const document = await pdf(
      (await handed(deckOf([{ id: 'a', title: 'A', text: 'Text.', notes }]), 'handout')).bytes
    );
    expect(document.numPages).toBeGreaterThan(2);
    await document.destroy();
  });
});

describe('the default briefing as pictures', () => {
  it('has one a slide, in order, of 1920 by 1080 pixels, with its title', async () => {
    const files = unzipSync((await handed(defaultDeck, 'zip', 'light', 'together')).bytes);
    expect(Object.keys(files)).toEqual(
      defaultDeck.slides.map(({ id }, n) => `${String(n + 1).padStart(2, '0')}-${id}.png`)
    );
    for (const [n, file] of Object.values(files).entries()) {
      const { width, height, words, pixels } = openPng(file);
      expect([width, height, words.get('Title')]).toEqual([1920, 1080, defaultDeck.slides[n]?.title]);
      expect(valuesIn(pixels)).toBeGreaterThan(10);
    }
  });
});

it('each step is a slide of its own in pictures, PDF and PowerPoint, and none in the handout', () => {
  const slidesIn = (format: DeckFormat) =>
    deckForExport(defaultDeck, dataset, 'en', 'light', stepsIn(format, defaultSteps)).slides.map(({ id }) => id);
  const all = shown.map(({ slide: { id }, step }) => (step === 0 ? id : `${id}-step-${step}`));
  for (const format of ['zip', 'pdf', 'pptx'] as const) expect(slidesIn(format), format).toEqual(all);
  expect(slidesIn('handout')).toEqual(defaultDeck.slides.map(({ id }) => id));
});

it('a slide names in every file the events that it should point out and cannot, and still all that it rests on', async () => {
  const highlight = ['gone', ...dataset.events.slice(0, 3).map(({ id }) => id)].join();
  const deck = deckOf([{ id: 'a', title: 'A', chart: 'density', view: `highlight=${highlight}` }]);
  const parts = partsOf((await handed(deck, 'pptx')).bytes);
  const words = all(parts.get('ppt/slides/slide1.xml'), 'a:t').map(textOf).join(' ');
  expect(words).toContain('“gone”');
  expect(words).toContain(dataset.dyad.licence.name);
  const [slide] = deckForExport(deck, dataset, 'en', 'light', defaultSteps).slides;
  if (slide === undefined) throw new Error('There is no slide.');
  const texts = (node: ReturnType<typeof slidePage>): string[] =>
    node.name === 'text'
      ? [textOf(node)]
      : node.children.flatMap((child) => (typeof child === 'string' ? [] : texts(child)));
  expect(
    texts(slidePage(slide, 0, deckForExport(deck, dataset, 'en', 'light', defaultSteps), drawOnServer)).join(' ')
  ).toContain(slide.source);
});

it.each([
  ['pdf', ['贸', '約']],
  ['zip', ['贸', '約']],
  ['handout', ['贸', '易', '約']],
  ['pptx', ['約']]
] as const)('a deck as %s tells for which letters boxes stand in what is drawn', async (format, boxed) => {
  const { deck } = readDeck({
    version: 1,
    title: 'Sample',
    slides: [
      { id: 'a', title: 'Trade 贸', text: 'Text.', notes: 'Notes 易' },
      { id: 'b', title: 'پاکستان', chart: 'network', view: '' }
    ]
  });
  const treaty = { ...dataset, agreements: dataset.agreements.map((each) => ({ ...each, title: 'Treaty 約' })) };
  const made = await deckFile(
    treaty,
    deckForExport(deck ?? defaultDeck, treaty, 'en', 'light', defaultSteps),
    format,
    tools
  );
  expect(made.boxed).toEqual(boxed);
});

describe('hostile texts in a deck', () => {
  const slides = hostileTexts
    .filter((text) => !/[\p{Cc}\uFFFE]/u.test(text))
    .map((text, n) => ({ id: `s${n}`, title: text, notes: text, text }));

  it('leave every part of the PowerPoint well formed, and stand in it as they are', async () => {
    const parts = partsOf((await handed(deckOf(slides), 'pptx')).bytes);
    slides.forEach(({ title }, n) => {
      expect(textOf(all(parts.get(`ppt/slides/slide${n + 1}.xml`), 'a:t')[0])).toBe(title.replace(/\s+/gu, ' ').trim());
    });
    expect([...parts.keys()].filter((path) => /slides\/slide\d+\.xml$/.test(path))).toHaveLength(slides.length);
    for (const [path, part] of parts)
      if (path.endsWith('.rels'))
        expect(
          all(part, 'Relationship').filter(({ attributes }) => attributes.get('TargetMode') === 'External'),
          path
        ).toEqual([]);
  });

  it('make no link and no script in a PDF, and no other name in a ZIP', async () => {
    const { bytes } = await handed(deckOf(slides), 'handout');
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/\/(?:URI|JavaScript|JS|Launch|Annots)\b/);
    const names = Object.keys(unzipSync((await handed(deckOf(slides.slice(0, 4)), 'zip')).bytes));
    expect(names).toEqual(['1-s0.png', '2-s1.png', '3-s2.png', '4-s3.png']);
  });
});

describe('a deck that is handed over', () => {
  it.each(deckFormats)('is the same bytes each time, and others in the dark: %s', async (format) => {
    const deck = { ...defaultDeck, slides: defaultDeck.slides.slice(0, 3) };
    const [one, two, dark] = [
      await handed(deck, format),
      await handed(deck, format),
      await handed(deck, format, 'dark')
    ];
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
    expect(Buffer.compare(one.bytes, dark.bytes)).not.toBe(0);
    expect(dark.name).toMatch(/^pakistan-russia-briefing-dark/);
  });

  it.each([1, 12])('has %i slides in each format', async (count) => {
    const deck = texts(count);
    expect(slidesIn((await handed(deck, 'pptx')).bytes)).toHaveLength(count);
    for (const format of ['pdf', 'handout'] as const) {
      const document = await pdf((await handed(deck, format)).bytes);
      expect(document.numPages).toBe(count);
      await document.destroy();
    }
  });

  it('has 200 slides, which is the most, in each format', async () => {
    const deck = texts(200);
    expect(slidesIn((await handed(deck, 'pptx')).bytes)).toHaveLength(200);
    // Each page is drawn by itself, as the few above are: those of a long paper only need to be counted.
    for (const format of ['pdf', 'handout'] as const) {
      const drawn: string[] = [];
      const raster = <K extends RasterKind>(job: RasterJob<K>): Promise<never> => {
        if ('pages' in job && Array.isArray(job.pages)) drawn.push(...job.pages.map((page) => JSON.stringify(page)));
        return Promise.reject(new Error('Counted.'));
      };
      const paper = deckFile(dataset, deckForExport(deck, dataset, 'en', 'light', defaultSteps), format, {
        ...tools,
        raster
      });
      await expect(paper).rejects.toThrow('Counted.');
      expect(new Set(drawn)).toHaveLength(200);
    }
  });

  it('says of a view that leaves nothing, and of an event that is gone, what is missing, and goes on', async () => {
    const deck = deckOf([
      { id: 'a', title: 'A', chart: 'warmth', view: 'from=1930&to=1931' },
      { id: 'b', title: 'B', event: 'gone' },
      { id: 'c', title: 'C', text: 'End.' }
    ]);
    const parts = partsOf((await handed(deck, 'pptx')).bytes);
    const words = [1, 2, 3].map((n) => all(parts.get(`ppt/slides/slide${n}.xml`), 'a:t').map(textOf)[1]);
    expect(words).toEqual([
      'No event fits the view of this slide, so there is nothing to draw.',
      'The data no longer have the event “gone” that this slide tells.',
      'End.'
    ]);
  });
});
