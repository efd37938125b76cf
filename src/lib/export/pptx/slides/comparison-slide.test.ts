import { describe, expect, it } from 'vitest';
import { comparisonFigure, tokens, wrapText } from '#lib/charts/index.ts';
import { relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { comparableOf, readComparison } from '#lib/view/index.ts';
import { chartNumbers } from '../../numbers/chart-numbers.ts';
import type { PptxChart, SheetCell } from '../pptx-deck.ts';
import { places, textSizes } from '../slide-design.ts';
import { letterWidth } from '../typeface.ts';
import { slideOf, slidesOf } from './chart-slide.ts';

const datasets = new Map(relationships.map(({ dataset }) => [dataset.dyad.id, dataset]));
const figureOf = (query: string) =>
  comparisonFigure(
    datasets,
    readComparison(new URLSearchParams(query), [...datasets.values()].map(comparableOf)).comparison
  );
const noPicture = () => {
  throw new Error('No picture is drawn here.');
};
const slide = (query: string) => slideOf(figureOf(query), 'light', noPicture);
function chartOf(query: string): PptxChart {
  const { graphic } = slide(query);
  if (graphic?.kind !== 'scatter') throw new TypeError('It is no chart of points.');
  return graphic;
}
const valueOf = (cell: SheetCell | undefined) => (typeof cell === 'object' ? (cell?.value ?? null) : (cell ?? null));
const column = ({ sheet }: PptxChart, n: number) => (sheet[n]?.cells ?? []).map(valueOf);
/** The points of the series of a heading that have a line, without the rest of a column that is longer. */
const drawn = (chart: PptxChart, label: string, stroke?: string) =>
  chart.series.filter(
    ({ y, line }) => chart.sheet[y]?.label === label && line && (stroke === undefined || line.stroke === stroke)
  );
const periods = 'a=pakistan-russia&from-a=1955&to-a=1979&b=pakistan-russia&from-b=1990';
const four = 'a=pakistan-russia&b=india-russia&c=india-russia&d=pakistan-russia&direction-c=ab&direction-d=ba';

describe('a comparison as a slide', () => {
  it.each(['', periods, 'model=stock'])('has of each line the heights that the CSV has: “%s”', (query) => {
    const figure = figureOf(query);
    const { rows } = chartNumbers(figure, null);
    const chart = chartOf(query);
    for (const { label } of figure.lines) {
      const [series] = drawn(chart, label);
      const heights = column(chart, series?.y ?? -1);
      const stated = rows.filter(([kind, name]) => kind === 'line' && name === label).map((row) => Number(row[5]));
      expect(stated.length).toBeGreaterThan(10);
      // Beside them the heights before each jump.
      let at = 0;
      for (const height of heights) if (height === stated[at]) at += 1;
      expect(at).toBe(stated.length);
    }
  });

  it('has the difference below the lines, at heights that follow its numbers in the workbook', () => {
    const figure = figureOf('');
    const chart = chartOf('');
    const label = 'Difference: Pakistan–Russia less India–Russia';
    const numbers = chart.sheet.find((each) => each.label === label)?.cells ?? [];
    const [series] = chart.series.filter(({ y, line }) => {
      const [cell] = chart.sheet[y]?.cells ?? [];
      return line?.stroke === tokens.light.line && typeof cell === 'object' && cell !== null;
    });
    const heights = chart.sheet[series?.y ?? -1]?.cells ?? [];
    const parsed = heights.flatMap((cell, n) => {
      const [, zero, scale] =
        typeof cell === 'object' ? (/^(-?[\d.]+)\+([\d.]+)\*/.exec(cell?.formula ?? '') ?? []) : [];
      return scale === undefined ? [] : [Number(zero) + Number(scale) * Number(valueOf(numbers[n]))];
    });
    expect(parsed.length).toBe(numbers.length);
    heights.forEach((cell, n) => {
      const height = Number(valueOf(cell));
      expect(height).toBeCloseTo(parsed[n] ?? NaN, 2);
      expect(height).toBeLessThan(figure.values[0]);
      expect(height).toBeGreaterThan(chart.y.min);
    });
  });

  it('counts the time of two periods from the beginning of each, and says so; no other comparison does', () => {
    const chart = chartOf(periods);
    expect([chart.x.min, chart.x.max]).toEqual([0, 25]);
    for (const label of ['1955–79', '1990–2014']) {
      const [series] = drawn(chart, label);
      expect(column(chart, series?.x ?? -1)[0]).toBe(0);
    }
    const words = ({ series }: PptxChart) => series.flatMap(({ labels = [] }) => labels.flatMap(({ lines }) => lines));
    expect(words(chart)).toContain('years since the beginning of each period');
    const other = chartOf('');
    expect(words(other)).not.toContain('years since the beginning of each period');
    expect(words(other)).toContain('Soviet Union, then Russia');
    expect(other.x.min).toBeGreaterThan(1900);
  });

  it('tells lines by symbols besides colours, each once in the legend', () => {
    const figure = figureOf(four);
    const chart = chartOf(four);
    const inLegend = chart.series.filter((series) => series.inLegend);
    expect(inLegend.map(({ y }) => chart.sheet[y]?.label)).toEqual(figure.lines.map(({ label }) => label));
    expect(new Set(inLegend.map(({ marker }) => marker?.shape)).size).toBe(4);
    expect(new Set(inLegend.map(({ marker }) => marker?.fill)).size).toBe(4);
  });

  it('marks the years that its title tells of, in the colour of the line that is above, and says so at its foot', () => {
    const [lead] = drawn(chartOf(''), 'Years that the title tells of');
    expect(lead?.line?.stroke).toBe(tokens.light.compared.b);
    expect(column(chartOf(''), lead?.x ?? -1).slice(0, 2)).toEqual([1956, expect.closeTo(1965, 1)]);
    expect(slide('').foot.join(' ')).toContain('Marked along the top');
    expect(drawn(chartOf(periods), 'Years that the title tells of')).toEqual([]);
    expect(slide(periods).foot.join(' ')).not.toContain('Marked along the top');
  });

  it('has no difference where there are more than two lines', () => {
    expect(chartOf(four).sheet.filter(({ label }) => label.startsWith('Difference'))).toEqual([]);
  });

  it.each(['', periods, four, 'model=stock&category=AGREE,CONSULT', 'q=zzzz', 'bin=year'])(
    'has room for all of its words, and on further slides what was counted and signed: “%s”',
    (query) => {
      const figure = figureOf(query);
      const inch = 72 / textSizes.foot;
      for (const { foot, graphic, title } of [slide(query), ...slidesOf(figure, 'light', noPicture)]) {
        const lines = foot.flatMap((text) => wrapText(text, (places.foot.w * inch) / letterWidth.regular, 1));
        expect(lines.length * 1.2, `${title}: ${foot.join(' ')}`).toBeLessThanOrEqual(places.foot.h * inch);
        expect(graphic).not.toBeNull();
      }
    }
  );

  it('has as many columns as the drawing, of the same heights, and every agreement with its date', () => {
    for (const query of ['', periods, four]) {
      const figure = figureOf(query);
      const [lines, events, agreements, ...others] = slidesOf(figure, 'light', noPicture);
      expect(others).toEqual([]);
      expect(lines?.graphic).toEqual(slide(query).graphic);
      if (events?.graphic?.kind !== 'columns') throw new TypeError('It is no chart of columns.');
      const { graphic } = events;
      expect(graphic.isBeside).toBe(true);
      for (const { name, label } of figure.lines) {
        const at = graphic.sheet.findIndex((each) => each.label === label);
        const counts = figure.bins.map((bin) => bin.counts.find((each) => each.name === name)?.count);
        expect(graphic.sheet[at]?.cells).toEqual(counts);
        expect(graphic.series.find(({ y }) => y === at)?.fill).toBe(tokens.light.compared[name]);
      }
      if (agreements?.graphic?.kind !== 'table') throw new TypeError('It is no table.');
      const cells = agreements.graphic.rows.flat().join(' ');
      for (const { title, date } of figure.rows.flatMap(({ marks }) => marks)) {
        expect(cells).toContain(title);
        expect(cells).toContain(date);
      }
      if (cells.includes('†')) expect(agreements.foot.join(' ')).toContain('†');
      expect(agreements.title).not.toContain('0 agreements');
      expect(agreements.graphic.rows.map(([kind]) => kind)).toEqual(figure.rows.map(({ label }) => label));
    }
  });

  it('counts as many events of each line in its title, on the slide of events and in the CSV', () => {
    const { title } = slide(periods);
    const events = slidesOf(figureOf(periods), 'light', noPicture)[1]?.title ?? '';
    const { rows } = chartNumbers(figureOf(periods), null);
    for (const { label } of figureOf(periods).lines) {
      const told = `${label} with ${rows
        .filter(([kind, name]) => kind === 'events' && name === label)
        .reduce((sum, row) => sum + Number(row[8]), 0)} events`;
      expect(title).toContain(told);
      expect(events).toContain(told);
    }
  });

  it('says in its foot what the one slide of a deck leaves out, and what its title rests on', () => {
    const foot = slide('').foot.join(' ');
    expect(foot).toMatch(/Not on this slide: events by decade and \d+ agreements\./);
    expect(foot).toContain('Not shown are 3 events before both states existed.');
    expect(foot).toContain('by each of 8 ways to measure');
    const [first, events] = slidesOf(figureOf(''), 'light', noPicture);
    expect(first?.foot.join(' ')).not.toContain('Not on this slide');
    expect(events?.foot.join(' ')).toContain('Not shown are 3 events');
  });
});
