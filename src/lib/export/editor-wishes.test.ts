import { describe, expect, it } from 'vitest';
import { figureOf, warmthFigure } from '#lib/charts/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { message, problemInWords } from '#lib/messages/index.ts';
import { chartNames, readView, type ChartName } from '#lib/view/index.ts';
import { fileOf, svgOf } from '../../../tests/support/draw.ts';
import { hostileTexts } from '../../../tests/support/hostile-package.ts';
import { drawingFromMarkup } from './drawing/from-markup.ts';
import { shownText } from './drawing/svg-tree.ts';
import { readFileQuery } from './file-request.ts';
import type { Raster, RasterJob, RasterKind, RasterResults } from './raster/raster-job.ts';

const query = (values: Readonly<Record<string, string>>) => new URLSearchParams(values).toString();
const svg = (chart: ChartName, values: Readonly<Record<string, string>>) =>
  svgOf(dataset, `${chart}.svg?${query(values)}`);
/** The words of a drawing without the spaces between its lines. */
const told = (markup: string) => shownText(drawingFromMarkup(markup)).replace(/\s+/g, '');
const unspaced = (text: string) => text.replace(/\s+/g, '');
const findingOf = (chart: ChartName) => figureOf(chart, dataset, readView(new URLSearchParams()).view).title;

/** What the rasteriser is asked for a file; it makes none. */
async function askedFor(address: string) {
  const asked: { pdf?: RasterJob<'pdf'>; pptx?: RasterJob<'pptx'> } = {};
  const refuse = () => Promise.reject(new Error('Nothing is made here.'));
  const does: { readonly [K in RasterKind]: (job: RasterJob<K>) => Promise<RasterResults[K]> } = {
    png: refuse,
    outlines: refuse,
    pdf: (job) => {
      asked.pdf = job;
      return refuse();
    },
    pptx: (job) => {
      asked.pptx = job;
      return refuse();
    }
  };
  const raster: Raster = async <K extends RasterKind>(job: RasterJob<K>) => does[job.kind](job);
  await fileOf(dataset, address, raster).catch(() => undefined);
  return asked;
}

const colours = (text: string) => [...new Set(text.match(/#[0-9a-f]{6}\b/gi))];
const isGrey = (colour: string) => /^#(..)\1\1$/.test(colour);

describe.each(chartNames)('what an editor wants of the %s chart', (chart) => {
  it('is her own title and note, and the foot says whose they are', async () => {
    const [title, note] = ['A title of my own', 'What readers of ours should know.'];
    const titled = told(await svg(chart, { title }));
    expect(titled).toContain(unspaced(title));
    expect(titled).not.toContain(unspaced(findingOf(chart)));
    expect(titled).toContain(unspaced('Title by the editor.'));
    const noted = told(await svg(chart, { note }));
    expect(noted).toContain(unspaced(findingOf(chart)));
    expect(noted).toContain(unspaced(`Note by the editor: “${note}”`));
    expect(told(await svg(chart, { title, note }))).toContain(
      unspaced(`Note by the editor: “${note}”Title by the editor.`)
    );
    expect(told(await svg(chart, {}))).not.toContain('editor');
  });

  it('is the same on a slide of PowerPoint', async () => {
    const deck = (await askedFor(`${chart}.pptx?${query({ title: 'Mine', note: 'And this.' })}`)).pptx?.deck;
    expect(deck?.slides[0]?.title).toBe('Mine');
    expect(deck?.slides[0]?.foot.join(' ')).toContain('Note by the editor: “And this.” Title by the editor.');
  });

  it('is a drawing in shades of grey, in every format', async () => {
    const [found, grey] = [await svg(chart, { text: 'font' }), await svg(chart, { grey: '1' })];
    expect(colours(found).every(isGrey)).toBe(false);
    expect(colours(grey).filter((colour) => !isGrey(colour))).toEqual([]);
    const deck = (await askedFor(`${chart}.pptx?grey=1`)).pptx?.deck;
    expect(deck?.slides).toHaveLength(1);
    expect(colours(JSON.stringify(deck)).filter((colour) => !isGrey(colour))).toEqual([]);
  });
});

it('no hostile text in a title or a note is more than text', async () => {
  const followed = hostileTexts.filter(
    (text) => readFileQuery(dataset, new URLSearchParams({ title: text, note: text })).problems.length === 0
  );
  expect(followed.length).toBeGreaterThan(5);
  for (const text of followed)
    // Drawings are read strictly, element by element.
    expect(told(await svg('robustness', { title: text, note: text }))).toContain(unspaced(text).slice(0, 8));
});

it.each(chartNames)('numbers hold nothing of what an editor wants of a drawing: %s', async (chart) => {
  const numbersOf = async (format: string, values: Readonly<Record<string, string>>) =>
    (await fileOf(dataset, `${chart}.${format}?${query({ from: '1960', ...values })}`)).body;
  const wishes = {
    title: 'A title of my own',
    note: 'What readers should know.',
    labels: 'off',
    grey: '1',
    dpi: '300'
  };
  for (const format of ['csv', 'json']) expect(await numbersOf(format, wishes)).toEqual(await numbersOf(format, {}));
});

describe('names and legend', () => {
  const highlight = '1966-01-06-tashkent-declaration';
  const { labels } = warmthFigure(dataset, readView(new URLSearchParams({ highlight })).view);

  it('are left out of the warmth chart, or those of highlighted events alone are there', async () => {
    const drawn = async (values: Readonly<Record<string, string>>) => {
      const text = told(await svg('warmth', { highlight, ...values }));
      // A leader ends in the size of its move, and its name begins with its years.
      return labels.filter(({ title }) => text.includes(unspaced(title))).map(({ event }) => event);
    };
    expect((await drawn({})).length).toBeGreaterThan(5);
    expect(await drawn({ labels: 'chosen', width: '1920' })).toEqual([highlight]);
    const none = await svg('warmth', { labels: 'off' });
    expect(told(none)).not.toContain(unspaced(labels.find(({ moved }) => moved)?.title ?? ' '));
    expect(told(none)).not.toContain(unspaced(message('en', 'warmth.note.sizes')));
  });

  it('of background events are there with all names alone', async () => {
    const drawn = async (values: Readonly<Record<string, string>>) => {
      const text = told(await svg('warmth', { width: '1920', ...values }));
      return dataset.background.filter(({ title }) => text.includes(unspaced(title))).length;
    };
    expect(await drawn({})).toBeGreaterThan(5);
    expect(await drawn({ labels: 'off' })).toBe(0);
    expect(await drawn({ labels: 'chosen', highlight })).toBe(0);
  });

  it('are left out of the network, or those of whom highlighted events tell are there', async () => {
    const markup = async (values: Readonly<Record<string, string>>) => {
      const text = told(await svg('network', { highlight, ...values }));
      return ['Tashkent Declaration', 'Ayub Khan', 'Leonid Brezhnev'].map((name) => text.includes(unspaced(name)));
    };
    expect(await markup({ labels: 'off', plain: '1' })).toEqual([false, false, false]);
    const bare = await svg('network', { labels: 'off' });
    // Where no name stands, no line is broken for one.
    expect(bare).not.toMatch(/<path d="[^"]*" fill="#ffffff"\/>/);
    expect(await svg('network', {})).toMatch(/<path d="[^"]*" fill="#ffffff"\/>/);
    expect(told(bare)).not.toContain('†');
    // Nor does a broad one keep a gap for its count.
    const broadest = (markup: string) =>
      [...markup.matchAll(/ d="([^"]*)"[^>]* stroke-width="([\d.]+)"/g)].sort((a, b) => Number(b[2]) - Number(a[2]))[0];
    const pieces = (markup: string) => broadest(markup)?.[1]?.split('M').slice(1).length;
    expect([pieces(await svg('network', {})), pieces(bare)]).toEqual([2, 1]);
    expect(told(await svg('network', { labels: 'chosen', actor: 'pakistan' }))).not.toContain('†');
    expect((await markup({ labels: 'chosen', plain: '1' })).at(-1)).toBe(false);
    expect((await markup({ labels: 'chosen', plain: '1' })).slice(0, 2)).toContain(true);
    expect(await markup({ labels: 'chosen', plain: '1', highlight: '', actor: 'ayub-khan' })).toEqual([
      false,
      true,
      false
    ]);
  });

  it('of the states of the two sides are there too where those of the chosen are, if any is chosen or not', async () => {
    const named = told(await svg('network', { labels: 'chosen', plain: '1' }));
    for (const state of ['Pakistan', 'Soviet Union', 'Russia']) expect(named, state).toContain(unspaced(state));
    expect(named).not.toContain(unspaced('Leonid Brezhnev'));
    expect(told(await svg('network', { labels: 'off', plain: '1' }))).not.toContain('Pakistan');
  });

  it('of a network only the core, where that is asked for, and the foot counts who is left out', async () => {
    const [whole, core] = [told(await svg('network', {})), told(await svg('network', { detail: 'main' }))];
    expect(whole).toContain(unspaced('Hafeez Jalandhari'));
    expect(whole).not.toContain(unspaced('Not drawn:'));
    expect(core).not.toContain(unspaced('Hafeez Jalandhari'));
    expect(core).toContain(unspaced('Not drawn: 15 people and 9 bodies with one event each'));
  });

  it('legends go as well, and PowerPoint’s do', async () => {
    const entry = unspaced(message('en', 'warmth.legend.band'));
    expect(told(await svg('warmth', {}))).toContain(entry);
    expect(told(await svg('warmth', { legend: 'off', plain: '1' }))).not.toContain(entry);
    const deck = (await askedFor('warmth.pptx?legend=off')).pptx?.deck;
    expect(deck?.slides).toHaveLength(1);
    expect(JSON.stringify(deck)).not.toContain('"inLegend":true');
  });

  it('a title of her own claims nothing of the years that the finding compares', async () => {
    const entry = unspaced(message('en', 'warmth.legend.compared'));
    expect(told(await svg('warmth', {}))).toContain(entry);
    expect(told(await svg('warmth', { title: 'Mine' }))).not.toContain(entry);
  });
});

describe('a width on paper', () => {
  it.each([85, 120, 160, 174])('of %i mm is that of the PDF, exactly, at any resolution', async (mm) => {
    for (const dpi of [96, 150, 300, 600]) {
      const pages = (await askedFor(`warmth.pdf?mm=${mm}&dpi=${dpi}`)).pdf?.pages;
      expect(pages?.[0]?.width).toBeCloseTo((mm * 72) / 25.4, 9);
    }
  });

  it('is refused in a sentence where it takes too few pixels, or too many', () => {
    const sentence = (values: Readonly<Record<string, string>>) =>
      readFileQuery(dataset, new URLSearchParams(values)).problems.map((problem) => problemInWords('en', problem));
    expect(sentence({ mm: '174', dpi: '1200' })).toEqual([
      '“174” is not allowed for mm; allowed: whole numbers, 20–169.'
    ]);
    expect(sentence({ mm: '85', dpi: '36' })).toEqual(['“85” is not allowed for mm; allowed: whole numbers, 113–420.']);
    expect(sentence({ mm: 'wide' })).toEqual(['“wide” is not allowed for mm; allowed: whole numbers, 20–420.']);
    expect(sentence({ labels: 'some' })).toEqual(['“some” is not allowed for labels; allowed: on, off, chosen.']);
    expect(sentence({ title: 'x'.repeat(201) })[0]).toMatch(/is not allowed for title; allowed: at most 200 letters/);
  });
});
