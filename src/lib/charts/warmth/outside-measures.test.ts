import { describe, expect, it } from 'vitest';
import { measureCorrelation, readLine } from '#lib/analysis/index.ts';
import { dayNumber, type Dataset, type Measure } from '#lib/dataset/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView, type View } from '#lib/view/index.ts';
import { svgOf } from '../../../../tests/support/draw.ts';
import { lineWords } from './line-words.ts';
import { warmthFigure } from './warmth-figure.ts';

const figureOf = (view: Partial<View> = {}, from: Dataset = dataset) =>
  warmthFigure(from, { ...defaultView, series: ['un-agreement'], ...view });
const yearly = (value: (year: number) => number, years: readonly number[]): Measure => ({
  id: 'made',
  title: 'Made up',
  unit: 'points',
  low: null,
  high: null,
  few: null,
  actor: null,
  recipient: null,
  source: 'A test',
  licence: '',
  note: '',
  values: years.map((year) => ({ first: dayNumber(year), last: dayNumber(year, 12, 31), value: value(year), n: null }))
});
const years = Array.from({ length: 60 }, (_, n) => 1950 + n);

describe('a measure from outside the record', () => {
  it('moves nothing of the line, its band, its title or its events', () => {
    const [bare, beside] = [figureOf({ series: [] }), figureOf()];
    for (const key of ['title', 'subtitle', 'values', 'band', 'labels', 'compared', 'domain'] as const)
      expect(beside[key]).toEqual(bare[key]);
    expect(bare.measures).toEqual([]);
    expect(beside.marks).toEqual(bare.marks);
  });

  it('parts its line where a year has no value, and names the year', () => {
    const [measure] = figureOf().measures;
    expect(measure?.runs.map((run) => run.length)).toEqual([17, 50]);
    expect(measure?.note).toContain('No value: 1964.');
  });

  it('marks what rests on fewer observations than its source trusts', () => {
    const weak = figureOf()
      .measures[0]?.runs.flat()
      .filter(({ isWeak }) => isWeak);
    expect(weak?.map(({ first, n }) => [first, n])).toEqual([[dayNumber(1951), 6]]);
    expect(figureOf().measures[0]?.note).toContain('fewer than 20 observations (1951)');
  });

  it('shows the values of the period in view alone, on the same axis', () => {
    const [whole, part] = [figureOf(), figureOf({ from: '1970', to: '1979' })].map(({ measures }) => measures[0]);
    expect(part?.runs.flat()).toHaveLength(10);
    expect(part?.bounds).toEqual(whole?.bounds);
  });

  it('says where it is from, on what it rests, and what an interval cannot say', () => {
    const { notes } = figureOf();
    const [note] = notes.filter((each) => each.startsWith('Agreement in votes'));
    expect(note).toContain('Erik Voeten');
    expect(note).toMatch(
      /Rank correlation with the line, year by year: [+−]0\.\d+ over 66 years \([+−]0\.\d+ to [+−]0\.\d+/
    );
    expect(note).toContain('one in seven');
    expect(note).not.toContain('95%');
  });

  it('that goes with the line year by year correlates with it wholly, and one that goes against it wholly too', () => {
    const { line } = figureOf();
    const warmth = new Map(
      line.series.map(({ day, warmth }) => [new Date(day * 86_400_000).getUTCFullYear(), warmth] as const)
    );
    const shown = years.filter((year) => warmth.has(year));
    const same = measureCorrelation(line)(yearly((year) => warmth.get(year) ?? 0, shown)).correlation?.rho ?? 0;
    const against = measureCorrelation(line)(yearly((year) => -(warmth.get(year) ?? 0), shown)).correlation?.rho ?? 0;
    expect(same).toBeGreaterThan(0.8);
    expect(against).toBeCloseTo(-same, 10);
  });

  it('is not correlated where there are too few years in common, and says so', () => {
    expect(figureOf({ from: '1970', to: '1979' }).measures[0]?.note).toContain(
      '10 years in common with the line are too few for a correlation; it takes 24.'
    );
  });

  it('is read with the line, day by day, and has a table of its own', () => {
    const figure = figureOf();
    const at = (day: number) => lineWords(figure, readLine(figure.line, figure.band, day)).sentence;
    expect(at(dayNumber(1956, 6, 1))).toMatch(
      /Agreement in votes of the UN General Assembly 0\.\d\d \(\d+ observations\)$/
    );
    expect(at(dayNumber(1964, 6, 1))).not.toContain('Agreement');
    expect(figure.tablesBesides?.[0]?.rows.length).toBe(67);
    expect(figureOf({ series: [] }).tablesBesides).toBeUndefined();
  });

  it('is drawn on the time axis of the line, and in the numbers of the file', async () => {
    const drawing = await svgOf(dataset, 'warmth.svg?series=un-agreement');
    expect(drawing).toContain('Agreement in votes of the UN General Assembly, 0 to 1');
    expect(await svgOf(dataset, 'warmth.svg')).not.toContain('Agreement in votes');
  });
});

it('a measure of what one state does to another tells the direction wherever it is named', () => {
  const trade = { ...yearly((year) => year - 1900, years), title: 'Trade', actor: 'pakistan', recipient: 'russia' };
  const name = 'Trade, Pakistan toward Russia';
  const [measure] = figureOf({ series: ['made'] }, { ...dataset, measures: [trade] }).measures;
  expect(measure?.title).toBe(name);
  expect(measure?.label).toBe(`${name}, points`);
  for (const words of [measure?.axis, measure?.note, measure?.summary, measure?.table.caption])
    expect(words).toMatch(new RegExp(`^${name}`));
  expect(measure?.on(dayNumber(1960, 6, 1))).toBe(`${name} 60`);
});
