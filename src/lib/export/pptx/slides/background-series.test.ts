import { describe, expect, it } from 'vitest';
import { textSize, textWidth, tokens, warmthFigure } from '#lib/charts/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView, type View } from '#lib/view/index.ts';
import type { PptxChart, PptxSeries } from '../pptx-deck.ts';
import { pixelsAcross, plotPixels } from './warmth-heights.ts';
import { warmthChart } from './warmth-slide.ts';

const outside = 'not from the article';
const views: Partial<View>[] = [
  {},
  { eras: 'hide' },
  { from: '1970', to: '1991', eras: 'hide' },
  { from: '1996', to: '2014' },
  { model: 'stock' },
  { from: '1971', to: '1971' }
];

function slideIn(view: Partial<View>) {
  const figure = warmthFigure(dataset, { ...defaultView, ...view });
  return { figure, chart: warmthChart(figure, tokens.light).chart };
}
const nameOf = ({ sheet }: PptxChart, { y }: PptxSeries) => sheet[y]?.label ?? '';
const numbersOf = ({ sheet }: PptxChart, column: number) => (sheet[column]?.cells ?? []).map(Number);
const marksIn = (chart: PptxChart) => chart.series.filter((one) => nameOf(chart, one) === `Background, ${outside}`);

describe('background on a slide of warmth', () => {
  it.each(views)(
    'has a grey, hollow mark for each event that the figure has, said not to be of the record: %o',
    (view) => {
      const { figure, chart } = slideIn(view);
      const mark = marksIn(chart).at(-1);
      if (!mark) throw new Error('No series has the background events.');
      expect(mark.marker).toMatchObject({ fill: null, stroke: tokens.light.quiet });
      expect(mark.inLegend).toBe(false);
      const titles = chart.sheet[mark.y + 1]?.cells;
      expect(titles).toEqual(figure.background.events.map(({ label }) => label));
      expect(numbersOf(chart, mark.x).map(Math.floor)).toEqual(
        figure.background.events.map(({ first }) => new Date(first * 86_400_000).getUTCFullYear())
      );
      const heading = chart.series.find(
        (one) => nameOf(chart, one) === outside && one.labels?.every(({ at }) => at === 'left')
      );
      expect(heading?.labels?.flatMap(({ lines }) => lines).join(' ')).toBe(outside);
      expect(numbersOf(chart, heading?.x ?? 0).every((year) => year === chart.x.min)).toBe(true);
    }
  );

  it.each(views)('stands below all that is of the record: %o', (view) => {
    const { chart } = slideIn(view);
    const [background = NaN] = marksIn(chart).flatMap(({ y }) => numbersOf(chart, y));
    expect(background).toBeGreaterThan(chart.y.min);
    const ofRecord = chart.series.filter((one) =>
      /article silent|before Pakistan|words|deeds|Rows of events/.test(nameOf(chart, one))
    );
    expect(ofRecord.length).toBeGreaterThan(0);
    for (const one of ofRecord) {
      const heights = (chart.sheet[one.y]?.cells ?? []).filter((cell) => typeof cell === 'number');
      expect(Math.min(...heights), nameOf(chart, one)).toBeGreaterThan(background);
    }
  });

  it.each(views)('has names within the plot, none over another: %o', (view) => {
    const { chart } = slideIn(view);
    const mark = marksIn(chart).at(-1);
    const years = numbersOf(chart, mark?.x ?? 0);
    const pixels = plotPixels / (chart.x.max - chart.x.min);
    const boxes = (mark?.labels ?? []).map(({ cell, lines, at }) => {
      if (typeof at === 'string') throw new TypeError('A name stands beside its mark.');
      const middle = ((years[cell] ?? NaN) - chart.x.min) * pixels + at.across * pixelsAcross;
      const half = textWidth(lines.join(), textSize.label) / 2;
      return { left: middle - half, right: middle + half, down: at.down };
    });
    expect(boxes.length).toBeGreaterThan(0);
    for (const [n, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThan(-4);
      expect(box.right).toBeLessThan(plotPixels + 4);
      const others = boxes.slice(n + 1).filter(({ down }) => down === box.down);
      expect(others.some(({ left, right }) => left < box.right && box.left < right)).toBe(false);
    }
  });

  it('names all that the slide on what is left out is about', () => {
    const { figure, chart } = slideIn({ from: '1970', to: '1991', eras: 'hide' });
    const named = marksIn(chart).flatMap(({ labels = [] }) => labels.flatMap(({ lines }) => lines));
    expect(named.sort()).toEqual(figure.background.events.map(({ label }) => label).sort());
  });

  it('is not there where the view hides it', () => {
    const { chart } = slideIn({ eras: 'hide', 'background-events': 'hide' });
    expect(chart.sheet.filter(({ label }) => label.includes(outside))).toEqual([]);
  });

  it('has each phase as a strip from its first day to its last, as the figure has it', () => {
    const { figure, chart } = slideIn({});
    const named = chart.series.flatMap((one) => (one.line?.stroke === tokens.light.grid ? [nameOf(chart, one)] : []));
    for (const { label } of figure.background.bands.flatMap(({ marks }) => marks)) expect(named).toContain(label);
  });

  it('has those who led in a strip for each side, below that of the phases', () => {
    const { chart } = slideIn({ eras: 'leaders' });
    const eras = chart.series.filter(({ line }) => line?.stroke === tokens.light.grid && line.width > 5);
    const heights = [...new Set(eras.map((one) => numbersOf(chart, one.y)[0]))];
    expect(heights).toHaveLength(3);
    expect([...heights].sort((a, b) => Number(b) - Number(a))).toEqual(heights);
    const named = chart.series.flatMap(({ labels = [] }) => labels.flatMap(({ lines }) => lines));
    expect(named).toEqual(expect.arrayContaining(['Ayub Khan', 'Leonid Brezhnev', 'Pakistan']));
  });
});
