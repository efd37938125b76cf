import { scaleBand, scaleLinear } from 'd3';
import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { bins, defaultView, type View } from '#lib/view/index.ts';
import { tokens } from '../colour-tokens.ts';
import { textWidth } from '../text/index.ts';
import { textSize } from '../text/text-size.ts';
import { densityFigure, type DensityFigure } from './density-figure.ts';
import { columnNames, countedColumns, drawnColumns, type DensityScales } from './drawn-columns.ts';

const height = 300;
const figureOf = (view: Partial<View>) => densityFigure(dataset, { ...defaultView, ...view });

function scalesOf({ columns }: DensityFigure, width: number): DensityScales {
  const x = scaleBand<number>()
    .padding(0.2)
    .domain(columns.map(({ firstYear }) => firstYear))
    .range([0, width]);
  const y = scaleLinear()
    .domain([0, Math.max(...columns.map(({ count }) => count))])
    .range([height, 0]);
  return { x, y, band: x.bandwidth(), step: x.step() };
}

describe('the layers of a column', () => {
  const figure = figureOf({ highlight: ['1966-01-06-tashkent-declaration'] });
  const scales = scalesOf(figure, 600);
  const layers = drawnColumns(figure, scales, tokens.light).flatMap((column) => column.layers);
  const eventsOf = (id: string) => figure.marks.find((mark) => mark.id === id)?.events ?? [];

  it('stand on one another, as high as their events are many, with a gap between', () => {
    for (const column of figure.columns) {
      const own = layers.filter(({ left }) => left === scales.x(column.firstYear));
      let ground = height;
      for (const { id, top, height } of own) {
        expect(ground - top).toBeCloseTo(scales.y(0) - scales.y(eventsOf(id).length), 6);
        expect(top + height).toBeLessThan(ground);
        ground = top;
      }
      expect(ground).toBeCloseTo(scales.y(column.count), 6);
    }
  });
  it('are highlighted where one of their events is', () => {
    expect(
      layers
        .filter(({ highlighted }) => highlighted)
        .map(({ id }) => eventsOf(id).includes('1966-01-06-tashkent-declaration'))
    ).toEqual([true]);
  });
});

it('columns of all events have no colour that means a kind', () => {
  const figure = figureOf({ stack: 'none' });
  const { quad, category } = tokens.light;
  const kinds = [...Object.values(quad), category.first, category.second, category.third, category.fourth];
  for (const { layers } of drawnColumns(figure, scalesOf(figure, 600), tokens.light))
    for (const { fill } of layers) expect(kinds).not.toContain(fill);
});

describe.each(bins)('the words of columns by %s', (bin) => {
  const figure = figureOf({ bin });
  it.each([280, 360, 700, 1200, 1900])('touch no others, %s pixels wide', (width) => {
    const scales = scalesOf(figure, width);
    const named = [...columnNames(figure, scales)].map(([{ firstYear }, label]) => ({
      middle: (scales.x(firstYear) ?? 0) + scales.band / 2,
      half: textWidth(label, textSize.small) / 2
    }));
    expect(named.length).toBeGreaterThan(1);
    named.reduce((before, next) => {
      expect(next.middle - next.half).toBeGreaterThan(before.middle + before.half);
      return next;
    });
    for (const { count } of countedColumns(figure, scales))
      expect(textWidth(String(count), textSize.label, 600)).toBeLessThanOrEqual(scales.step);
  });
});

describe('the counts of columns', () => {
  const [decades, years] = [figureOf({ bin: 'decade' }), figureOf({ bin: 'year' })];
  const counted = (figure: DensityFigure, width: number) => [...countedColumns(figure, scalesOf(figure, width))];
  it('are all written where two digits have room, zeros too', () => {
    expect(counted(decades, 360)).toEqual(decades.columns);
  });
  it('are written where something happened, and stay above their own columns, where one digit has room', () => {
    expect(counted(years, 1200)).toEqual(years.columns.filter(({ count }) => count > 0));
    for (const { count } of counted(years, 1200))
      expect(textWidth(String(count), textSize.label, 600)).toBeLessThanOrEqual(scalesOf(years, 1200).band);
  });
  it('are all left to the scale where one of them has no room', () => {
    expect(counted(years, 360)).toEqual([]);
  });
});

it('decades are all named on a phone, in short', () => {
  const figure = figureOf({ bin: 'decade' });
  const names = [...columnNames(figure, scalesOf(figure, 340)).values()];
  expect(names).toEqual(['20s', '30s', '40s', '50s', '60s', '70s', '80s', '90s', '00s', '10s']);
});

it('single years are named by round ones where not all have room', () => {
  const figure = figureOf({ bin: 'year' });
  const named = [...columnNames(figure, scalesOf(figure, 700)).keys()];
  expect(named.length).toBeGreaterThan(1);
  expect(named.every(({ firstYear }) => firstYear % 5 === 0)).toBe(true);
});
