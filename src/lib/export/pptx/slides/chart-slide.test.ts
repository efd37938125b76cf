import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { figureOf, textWidth, tokens, warmthFigure, wrapText } from '#lib/charts/index.ts';
import { readFolder } from '#lib/dataset/read/read-folder.ts';
import { chartNames, defaultView, type ChartName, type View } from '#lib/view/index.ts';
import { exportFile } from '../../chart-file.ts';
import { defaultOptions } from '../../default-options.ts';
import { drawOnServer } from '../../draw.server.ts';
import type { Format } from '../../file-options.ts';
import type { Raster, RasterJob, RasterKind, RasterResults } from '../../raster/raster-job.ts';
import { chartTextSizes, lineWidths, plots } from '../chart-design.ts';
import { pointsOfInches } from '../pptx-units.ts';
import { all, bytesOf, partsOf, textOf, workbookOf } from '../sample-pptx.ts';
import { places, textSizes } from '../slide-design.ts';
import { letterWidth } from '../typeface.ts';
import { writePptx } from '../write-pptx.ts';
import { backgroundPlaces } from './background-places.ts';
import { slideOf } from './chart-slide.ts';
import { deckOf } from './slide-deck.ts';
import { slideLabels } from './slide-labels.ts';
import { smallFoot, smallTitle } from './slide-title.ts';
import { warmthHeights } from './warmth-heights.ts';
import { yearAxis } from './year-axis.ts';

const { dataset } = readFolder('data/pakistan-russia', 'data/codebook');
/** As the rasteriser does it, but for the pixels. */
const raster: Raster = async <K extends RasterKind>(job: RasterJob<K>) => does[job.kind](job);
const none = ({ kind }: RasterJob) => {
  throw new Error(`No ${kind} is drawn here.`);
};
const noPicture = () => {
  throw new Error('No picture is drawn here.');
};
const does: { readonly [K in RasterKind]: (job: RasterJob<K>) => RasterResults[K] | Promise<RasterResults[K]> } = {
  png: none,
  outlines: none,
  pdf: none,
  pptx: ({ deck }) => writePptx(structuredClone(deck), ({ svg }) => ({ svg, png: new Uint8Array([1]) }))
};

async function file(chart: ChartName, format: Format, view: Partial<View> = {}): Promise<string | Uint8Array> {
  return (
    await exportFile(
      dataset,
      { chart, format, view: { ...defaultView, ...view }, options: defaultOptions },
      { draw: drawOnServer, raster }
    )
  ).body;
}

async function pptx(chart: ChartName, view: Partial<View> = {}): Promise<Uint8Array> {
  const body = await file(chart, 'pptx', view);
  return typeof body === 'string' ? new Uint8Array() : body;
}

const csv = async (chart: ChartName, view: Partial<View> = {}): Promise<string[][]> =>
  parse(String(await file(chart, 'csv', view)), { bom: true });
const workbook = (deck: Uint8Array) => workbookOf(deck, 'ppt/embeddings/workbook1.xlsx');
const number = (text: string | undefined) => (text === undefined || text === '' ? null : Number(text));

describe.each([{}, { model: 'stock' as const }, { from: '1960', to: '1980' }])(
  'the warmth as a slide, with %o',
  (view) => {
    it('has the numbers of the line that the CSV has, day by day', async () => {
      const rows = (await csv('warmth', view)).filter(([kind]) => kind === 'line');
      const [, date, warmth, low, high] = workbook(await pptx('warmth', view))
        .slice(0, 5)
        .map(({ cells }) => cells);
      // On a day on which the line jumps, the cell before it is the height before.
      const after = date
        ?.map((day, n) => ({ day, warmth: warmth?.[n], low: low?.[n] ?? null, high: high?.[n] ?? null }))
        .filter(({ day }, n) => day !== date[n + 1]);
      expect(after).toEqual(
        rows.map(([, day, , warmth, low, high]) => ({
          day,
          warmth: number(warmth),
          low: number(low),
          high: number(high)
        }))
      );
      const before = date?.flatMap((day, n) => (day === date[n + 1] ? [[day, warmth?.[n]]] : []));
      expect(before).toEqual(
        rows
          .slice(1)
          .filter(([, , before, warmth]) => before !== warmth)
          .map(([, day, before]) => [day, number(before)])
      );
    });

    it('has each event with the score that the CSV has', async () => {
      const rows = (await csv('warmth', view)).filter(([kind]) => kind === 'event');
      const columns = workbook(await pptx('warmth', view));
      const at = columns.findIndex(({ label }) => label === 'Title');
      const events = columns[at]?.cells.map((title, n) => [title, columns[at + 1]?.cells[n]]);
      expect(columns[at + 1]?.label).toMatch(/^Score/);
      expect(events).toEqual(rows.map((row) => [row[10], number(row[6])]));
    });
  }
);

describe('a chart as a slide', () => {
  it.each(chartNames)('has room below it for all that its foot says: %s', (chart) => {
    for (const view of [{}, { model: 'stock' as const }, { bin: 'year' as const, early: 'count' as const }]) {
      const figure = figureOf(chart, dataset, { ...defaultView, ...view });
      const picture = () => ({ svg: '', pixels: 1, width: 1, height: 1 });
      const { foot } = slideOf(figure, 'light', picture);
      const inch = 72 / textSizes.foot;
      // In sizes of its letters, which are wider than the drawing's.
      const lines = foot.flatMap((text) => wrapText(text, (places.foot.w * inch) / letterWidth.regular, 1));
      expect(lines.length * 1.2).toBeLessThanOrEqual(places.foot.h * inch);
    }
  });

  it.each(chartNames)('has room for all of its measure, above what it shows: %s', (chart) => {
    for (const view of [{}, { model: 'stock' as const, scale: 'goldstein' as const }, { from: '1950', to: '1980' }]) {
      const { subtitle } = slideOf(figureOf(chart, dataset, { ...defaultView, ...view }), 'light', () => ({
        svg: '',
        pixels: 1,
        width: 1,
        height: 1
      }));
      const lines = wrapText(subtitle, pointsOfInches(places.subtitle.w) / letterWidth.regular, textSizes.subtitle);
      expect(lines.length * textSizes.subtitle * 1.2).toBeLessThanOrEqual(pointsOfInches(places.subtitle.h));
    }
    expect(places.subtitle.y + places.subtitle.h).toBeLessThanOrEqual(Math.min(places.graphic.y, places.picture.y));
  });

  it('has the finding as its title, and source and credit below', async () => {
    const slide = partsOf(await pptx('warmth')).get('ppt/slides/slide1.xml');
    const texts = all(slide, 'a:t').map(textOf);
    expect(texts[0]).toBe('Relations warmed from 1960–62 to 1974–76 and cooled by 1981–83');
    expect(texts.some((text) => /(^| )Source: .* Dyad, data of \d{4}-\d\d-\d\d, CC-BY-4\.0\.$/.test(text))).toBe(true);
  });

  it('tells below what is doubtful of the names that stand in its chart, and of no others', () => {
    const feet = [{}, { highlight: ['1966-01-06-tashkent-declaration'] }, { from: '1975' }].map((view) => {
      const { graphic, foot } = slideOf(warmthFigure(dataset, { ...defaultView, ...view }), 'light', noPicture);
      const names = graphic?.kind === 'scatter' ? graphic.series.flatMap(({ labels = [] }) => labels) : [];
      const marked = names.filter(({ lines }) => lines.join(' ').includes('†'));
      expect(foot.join(' ').split('†')).toHaveLength(marked.length + 1);
      return marked.length;
    });
    expect(Math.max(...feet)).toBeGreaterThan(0);
  });

  it('marks the years that its title compares in one colour, and names the levels of its scale', () => {
    const { graphic } = slideOf(warmthFigure(dataset, defaultView), 'light', noPicture);
    const series = graphic?.kind === 'scatter' ? graphic.series : [];
    const strokes = series.flatMap(({ line }) => (line?.width === lineWidths.compared ? [line.stroke] : []));
    expect(strokes).toEqual([tokens.light.accent, tokens.light.accent, tokens.light.accent]);
    const words = series.flatMap(({ labels = [] }) => labels.map(({ lines }) => lines.join(' ')));
    expect(words).toEqual(expect.arrayContaining(['cool', 'neutral', 'cordial', 'close']));
  });

  it('lets no line of its axes run through the names of events: they have a ground of the paper', async () => {
    const chart = partsOf(await pptx('warmth', {})).get('ppt/charts/chart1.xml');
    const far = all(chart, 'c:dLbl').filter((label) => all(label, 'c:layout').length > 0);
    expect(far.length).toBeGreaterThan(4);
    for (const label of far) expect(all(all(label, 'c:spPr')[0], 'a:srgbClr')[0]?.attributes.get('val')).toBe('FFFFFF');
  });

  it('draws no change of states through the names of events, which stand in the panel above', () => {
    const figure = warmthFigure(dataset, defaultView);
    const { graphic } = slideOf(figure, 'light', noPicture);
    if (graphic?.kind !== 'scatter') throw new TypeError('No chart to be edited.');
    const change = graphic.sheet.find(({ label }) => label === 'Soviet Union, then Russia');
    expect(change?.cells).toHaveLength(3);
    for (const height of change?.cells ?? [])
      expect(Number(height)).toBeLessThanOrEqual(warmthHeights(figure).values.lowest);
  });

  it('tells all of a measure from outside, set smaller where its foot would run off the slide', () => {
    for (const id of ['pakistan-russia', 'india-russia']) {
      const each = readFolder(`data/${id}`, 'data/codebook');
      const figure = figureOf('warmth', each.dataset, { ...defaultView, series: ['un-agreement'] });
      const { foot } = slideOf(figure, 'light', noPicture);
      expect(foot.join(' ')).toMatch(/Rank correlation with the line.*No value: 1964/);
      const [slide] = deckOf([slideOf(figure, 'light', noPicture)], 'light', {
        title: '',
        subject: '',
        author: '',
        date: '2026-01-01',
        language: 'en'
      }).slides;
      const size = slide?.smallFoot ?? textSizes.foot;
      const lines = foot.flatMap((text) => wrapText(text, pointsOfInches(places.foot.w) / letterWidth.regular, size));
      expect(lines.length * size * 1.2).toBeLessThanOrEqual(pointsOfInches(places.foot.h));
      expect(size).toBeLessThan(textSizes.foot);
      expect(size).toBeGreaterThanOrEqual(7);
    }
    expect(smallFoot(['Source: a list.'])).toBeUndefined();
  });

  it('shows a value of a measure that has none before and after it as a dot, for which a line has no room', () => {
    const measures = dataset.measures.map((measure) => ({
      ...measure,
      values: measure.values.filter((_, n) => n % 3 === 0)
    }));
    const thinned = { ...dataset, measures };
    const figure = warmthFigure(thinned, { ...defaultView, series: ['un-agreement'] });
    const { graphic } = slideOf(figure, 'light', noPicture);
    if (graphic?.kind !== 'scatter') throw new TypeError('No chart to be edited.');
    const dotted = graphic.series.filter(({ marker }) => marker?.fill === tokens.light.quiet);
    const lone = figure.measures.flatMap(({ runs }) => runs.flat()).filter(({ isWeak }) => !isWeak);
    expect(lone.length).toBeGreaterThan(10);
    expect(dotted.map(({ y }) => graphic.sheet[y]?.cells.filter((cell) => cell !== null).length)).toEqual([
      lone.length
    ]);
  });

  it('says nothing of a shade that its columns have not: partly covered ones are starred', () => {
    const figure = figureOf('density', dataset, defaultView);
    const foot = slideOf(figure, 'light', () => ({ svg: '', pixels: 1, width: 1, height: 1 })).foot.join(' ');
    expect(foot).toMatch(/\* Not compared with the others: the 1920s/);
    expect(foot).not.toMatch(/[Ss]haded/);
    const alone = figureOf('density', dataset, { ...defaultView, from: '1951', to: '1951' });
    expect(slideOf(alone, 'light', () => ({ svg: '', pixels: 1, width: 1, height: 1 })).foot.join(' ')).toContain(
      '* Not wholly covered: the 1950s'
    );
  });

  it('draws what its workbook holds', async () => {
    for (const chart of ['warmth', 'density'] as const) {
      const deck = await pptx(chart, { highlight: ['1966-01-06-tashkent-declaration'] });
      const cells = new Map(workbook(deck).map((column, n) => [letters(n), column]));
      for (const reference of all(partsOf(deck).get('ppt/charts/chart1.xml'), 'c:numRef')) {
        const [, column = '', first = '', last = ''] =
          /^Sheet1!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(textOf(all(reference, 'c:f')[0])) ?? [];
        expect(column).not.toBe('');
        const points = new Map(
          all(reference, 'c:pt').map((point) => [Number(point.attributes.get('idx')), Number(textOf(point))])
        );
        const drawn = Array.from({ length: Number(last) - Number(first) + 1 }, (_, n) => points.get(n) ?? null);
        const held = drawn.map((_, n) => cells.get(column)?.cells[Number(first) - 2 + n] ?? null);
        expect(drawn).toEqual(held);
      }
    }
  });

  it('names highlighted events in the chart', async () => {
    const words = (view: Partial<View>) =>
      pptx('warmth', view).then((deck) => all(partsOf(deck).get('ppt/charts/chart1.xml'), 'a:t').map(textOf).join(' '));
    expect(await words({ highlight: ['1966-01-06-tashkent-declaration'] })).toContain('Tashkent Declaration');
    expect(await words({})).not.toContain('Tashkent Declaration');
  });

  it('places the names of events in its plot where none covers another, a line of its own to each', async () => {
    for (const view of [
      {},
      { model: 'stock' as const },
      { highlight: ['1959-u-2-flights-permitted', '1960-u-2-incident', '1974-bhutto-visit'] }
    ]) {
      const figure = warmthFigure(dataset, { ...defaultView, ...view });
      const axis = { title: '', min: 1920, max: 2015, step: 10, format: '0', grid: false };
      const heights = warmthHeights(figure);
      const labels = slideLabels(figure, axis, heights);
      expect(labels.length).toBeGreaterThan('model' in view ? 4 : 5);
      const boxes = labels.map(({ x, y, lines, at }) => {
        if (typeof at === 'string') throw new TypeError('A name stands beside its point.');
        const middle = {
          x: ((x - 1920) / 95) * plots.scatter.w + at.across,
          y: ((heights.max - y) / (heights.max - heights.min)) * plots.scatter.h + at.down
        };
        const [half, height] = [
          Math.max(...lines.map((line) => textWidth(line, chartTextSizes.label))) / 144,
          (lines.length * chartTextSizes.label * 1.1) / 72
        ];
        return {
          left: middle.x - half,
          right: middle.x + half,
          top: middle.y - height / 2,
          bottom: middle.y + height / 2
        };
      });
      boxes.forEach((box, n) => {
        expect(
          boxes
            .slice(n + 1)
            .some(
              (other) =>
                box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom
            ),
          labels[n]?.lines.join(' ')
        ).toBe(false);
        expect(box.left).toBeGreaterThan(-0.05);
        expect(box.right).toBeLessThan(plots.scatter.w + 0.05);
      });
      const chart = partsOf(await pptx('warmth', view)).get('ppt/charts/chart1.xml');
      const called = (...names: readonly string[]) =>
        all(chart, 'c:ser').filter((series) => names.some((name) => textOf(all(series, 'c:tx')[0]).includes(name)));
      expect(called('Lines to their names')).toHaveLength(
        called('Largest moves', 'Highlighted').flatMap((series) => all(series, 'c:manualLayout')).length
      );
    }
  });

  it('has the counts of the density that the CSV has, a column for each layer', async () => {
    for (const view of [{}, { stack: 'context' as const, bin: '5years' as const }, { stack: 'none' as const }]) {
      const [, ...rows] = await csv('density', view);
      const [, ...columns] = workbook(await pptx('density', view));
      const layers = columns
        .filter(({ label }) => label !== 'All' && label !== 'Years covered')
        .flatMap(({ label, cells }) => cells.map((count, n) => `${n} ${label} ${String(count)}`))
        .sort();
      const years = [...new Set(rows.map(([from]) => from))];
      expect(layers).toEqual(
        rows.map(([from, , , , layer, count]) => `${years.indexOf(from)} ${layer ?? ''} ${count ?? ''}`).sort()
      );
    }
  });

  it('draws what is uncertain of a date thin and what lasted thick, each as a line of its own from the first day to the last', async () => {
    const columns = workbook(await pptx('warmth'));
    const bars = columns.flatMap(({ label, cells }, n) =>
      ['Lasted', 'On some day between'].includes(label)
        ? [{ label, years: columns[n - 1]?.cells ?? [], heights: cells }]
        : []
    );
    for (const { heights } of bars)
      expect(heights.map((height, n) => (height === null) === (n % 3 === 2))).not.toContain(false);
    const spans = bars
      .flatMap(({ label, years }) =>
        years.flatMap((from, n) =>
          n % 3 === 0 ? [`${label} ${Math.floor(Number(from))}–${Math.floor(Number(years[n + 1]))}`] : []
        )
      )
      .sort();
    const long = dataset.events.filter(({ date }) => date.first < date.last);
    const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
    expect(spans).toEqual(
      long
        .map(
          ({ date }) => `${date.lasts ? 'Lasted' : 'On some day between'} ${yearOf(date.first)}–${yearOf(date.last)}`
        )
        .sort()
    );
  });

  // PowerPoint draws a later series above, LibreOffice below, and fills what is hollow with the colour of its outline.
  it('shows hollow marks and rings as such in programs that fill them, no bar across them, and hides no mark', async () => {
    const chart = partsOf(await pptx('warmth', { highlight: ['1974-bhutto-visit'] })).get('ppt/charts/chart1.xml');
    const series = all(chart, 'c:ser').map((one) => {
      const [look] = all(all(one, 'c:marker')[0], 'c:spPr');
      return {
        name: textOf(all(one, 'c:tx')[0]),
        cells: all(one, 'c:yVal').map((values) => textOf(all(values, 'c:f')[0])),
        size: Number(all(one, 'c:size')[0]?.attributes.get('val')),
        filled: look?.children.some((child) => typeof child !== 'string' && child.name === 'a:solidFill') ?? false,
        colours: all(look, 'a:srgbClr').map(({ attributes }) => attributes.get('val')),
        opacity: all(look, 'a:alpha').map(({ attributes }) => attributes.get('val'))
      };
    });
    const named = (part: string) => series.filter(({ name }) => name.includes(part));
    const bars = series.filter(({ name }) => /On some day between|Lasted/.test(name));
    expect(bars.length).toBeGreaterThan(0);
    for (const kind of ['friendly words', 'hostile words']) {
      const [within, again, mark] = named(kind);
      expect(named(kind)).toHaveLength(3);
      expect(again).toEqual(within);
      // What a bar crosses in one of the two is covered by the hollow on the other side of it.
      const places = [within, ...bars, again, mark].map((one) => (one ? series.indexOf(one) : -1));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(mark?.filled).toBe(false);
      expect(within).toMatchObject({ filled: true, cells: mark?.cells, colours: ['FFFFFF', 'FFFFFF'] });
      expect(within?.size).toBeLessThan(mark?.size ?? 0);
    }
    const [within, ring] = named('Highlighted');
    expect([ring?.filled, ring?.opacity]).toEqual([false, []]);
    expect(within).toMatchObject({ filled: false, cells: ring?.cells, colours: ['FFFFFF'], opacity: ['0'] });
    expect(within?.size).toBeLessThan(ring?.size ?? 0);
    expect(within?.size).toBeGreaterThan(Math.max(...named('words').map(({ size }) => size)));
  });

  it('begins with a series that none is longer than: LibreOffice loses what stands before the longest', async () => {
    for (const view of [{}, { model: 'stock' as const }, { from: '1920', to: '1940' }, { from: '1965', to: '1967' }]) {
      const series = all(partsOf(await pptx('warmth', view)).get('ppt/charts/chart1.xml'), 'c:ser');
      const [first, ...others] = series.map((one) => Number(all(one, 'c:ptCount').at(-1)?.attributes.get('val')));
      expect(Math.max(...others)).toBeLessThanOrEqual(first ?? NaN);
    }
  });

  it('fills its band', async () => {
    for (const view of [{}, { model: 'stock' as const }, { from: '1965', to: '1967' }]) {
      const deck = await pptx('warmth', view);
      const names = all(partsOf(deck).get('ppt/charts/chart1.xml'), 'c:ser').map((series) =>
        textOf(all(series, 'c:tx')[0])
      );
      // Below all others, the line among them.
      expect(names[0]).toContain('Uncertainty');
      expect(names.some((name) => name.includes('Warmth'))).toBe(true);
      const columns = workbook(deck);
      const [low = [], high = []] = ['10th percentile', '90th percentile'].map((name) =>
        (columns.find(({ label }) => label === name)?.cells ?? []).filter((cell) => typeof cell === 'number')
      );
      const at = columns.findIndex(({ label }) => label === 'Uncertainty');
      const heights = (columns[at]?.cells ?? []).filter((cell) => typeof cell === 'number');
      const figure = warmthFigure(dataset, { ...defaultView, ...view });
      // What is not of the record takes room from the panel of the line.
      const { room } = backgroundPlaces(figure, yearAxis(figure.domain));
      const { lowest, highest } = warmthHeights(figure, room).values;
      // As low and as high as the percentiles, as far as the panel of the line reaches, and from one to the other in strokes that leave no gap.
      expect([Math.min(...heights), Math.max(...heights)]).toEqual([
        Math.max(lowest, Math.min(...low)),
        Math.min(highest, Math.max(...high))
      ]);
      const years = (columns[at - 1]?.cells ?? []).slice(0, heights.length).map(Number);
      const strokes = years.filter((_, n) => n % 2 === 0);
      expect(years.filter((_, n) => n % 2 === 1)).toEqual(strokes);
      const axis = all(all(partsOf(deck).get('ppt/charts/chart1.xml'), 'c:valAx')[0], 'c:scaling')[0];
      const [most, least] = ['c:max', 'c:min'].map((end) => Number(all(axis, end)[0]?.attributes.get('val')));
      const pointsAYear = (plots.scatter.w * 72) / (Number(most) - Number(least));
      const gaps = strokes.slice(1).map((year, n) => (year - (strokes[n] ?? 0)) * pointsAYear);
      expect(Math.max(...gaps)).toBeLessThan(lineWidths.band);
    }
  });

  it('moves its band where someone edits a percentile: the cells of one follow those of the other', async () => {
    for (const view of [{}, { model: 'stock' as const }]) {
      const sheet = partsOf(bytesOf(await pptx('warmth', view), 'ppt/embeddings/workbook1.xlsx')).get(
        'xl/worksheets/sheet1.xml'
      );
      const cells = all(sheet, 'c').map((cell) => ({
        name: cell.attributes.get('r') ?? '',
        formula: textOf(all(cell, 'f')[0]),
        value: Number(textOf(all(cell, 'v')[0]))
      }));
      const values = new Map(cells.map(({ name, value }) => [name, value]));
      for (const { name, formula, value } of cells)
        if (formula !== '') expect(calculated(formula, values), `${name} = ${formula}`).toBeCloseTo(value, 3);
      // With each percentile three higher, all of it is, as far as it is drawn.
      const edited = new Map([...values].map(([name, value]) => [name, /^[DE]/.test(name) ? value + 3 : value]));
      const following = cells.filter(({ formula }) => /[DE]\d/.test(formula));
      for (const { name, formula } of following) {
        const uncut = limited.exec(formula)?.[3] ?? formula;
        expect(calculated(uncut, edited), name).toBeCloseTo(calculated(uncut, values) + 3, 3);
      }
      expect(following.length).toBe(cells.filter(({ name }) => /^G\d+$/.test(name)).length - 1);
    }
  });

  it('has an axis of counts where columns have no room for theirs, and only there', async () => {
    const valueAxis = async (view: Partial<View>) =>
      all(
        all(partsOf(await pptx('density', view)).get('ppt/charts/chart1.xml'), 'c:valAx')[0],
        'c:delete'
      )[0]?.attributes.get('val');
    expect([await valueAxis({}), await valueAxis({ bin: 'year' })]).toEqual(['1', '0']);
  });

  it('sets a long title smaller, so that all of it has room', () => {
    expect(smallTitle('Relations were coldest in 1960')).toBeUndefined();
    expect(smallTitle('W'.repeat(200))).toBeLessThan(
      smallTitle('Relations were coldest in 1960 and warmest in 1974. '.repeat(4)) ?? NaN
    );
  });

  it('shows the network as a drawing without its words twice, described', async () => {
    const deck = await pptx('network');
    const parts = partsOf(deck);
    expect(all(parts.get('ppt/slides/slide1.xml'), 'p:pic')).toHaveLength(1);
    expect(
      all(parts.get('ppt/slides/slide1.xml'), 'p:cNvPr').some(
        ({ attributes }) => (attributes.get('descr') ?? '').length > 40
      )
    ).toBe(true);
    const title = textOf(all(parts.get('ppt/slides/slide1.xml'), 'a:t')[0]);
    expect(all(parts.get('ppt/media/drawing1.svg'), 'text').map(textOf)).not.toContain(title);
  });
});

/** What a formula of the kinds that a band has gives: "D2+(D3-D2)*0.5", or "MIN(D2+(D3-D2)*0.5,D3:D5)". */
function calculated(formula: string, values: ReadonlyMap<string, number>): number {
  const of = (name = '') => values.get(name) ?? NaN;
  const [, cut, limit, uncut] = limited.exec(formula) ?? [];
  if (uncut !== undefined) return (cut === 'MIN' ? Math.min : Math.max)(Number(limit), calculated(uncut, values));
  const [, called, parts = formula] = /^(MIN|MAX)\((.*)\)$/.exec(formula) ?? [];
  const numbers = parts.split(',').flatMap((part) => {
    const [, column = '', from, to] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(part) ?? [];
    if (to !== undefined)
      return Array.from({ length: Number(to) - Number(from) + 1 }, (_, n) => column + String(Number(from) + n)).flatMap(
        // Empty cells are no numbers.
        (name) => values.get(name) ?? []
      );
    const [, before, after, again, share] = /^(\w+)\+\((\w+)-(\w+)\)\*([\d.]+)$/.exec(part) ?? [part, part];
    return [share === undefined ? of(before) : of(before) + (of(after) - of(again)) * Number(share)];
  });
  return called === 'MIN' ? Math.min(...numbers) : Math.max(...numbers);
}

/** What is drawn as far as to a limit. */
const limited = /^(MIN|MAX)\((-?\d[\d.]*),(.*)\)$/;

function letters(n: number): string {
  return n < 26 ? String.fromCharCode(65 + n) : letters(Math.floor(n / 26) - 1) + letters(n % 26);
}
