import { expect, it } from 'vitest';
import { warmthFigure } from '#lib/charts/index.ts';
import { relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView } from '#lib/view/index.ts';
import { smallLines } from './small-lines.ts';

const figures = relationships.map(({ dataset }) => warmthFigure(dataset, defaultView));

it('lines of several relationships stand on one scale and one axis of time', () => {
  const { side, domain, range, neutral, lines } = smallLines(figures);
  const days = figures.flatMap(({ series }) => series.map(({ day }) => day));
  expect(domain).toEqual([Math.min(...days), Math.max(...days)]);
  const drawn = figures.flatMap(({ series, band }) => [
    ...series.map(({ warmth }) => warmth),
    ...band.flatMap(({ low, high }) => [low, high])
  ]);
  expect(range[0]).toBeLessThanOrEqual(Math.min(0, ...drawn));
  expect(range[1]).toBeGreaterThanOrEqual(Math.max(0, ...drawn));
  expect(neutral).toBeCloseTo((side * range[1]) / (range[1] - range[0]));
  // The end of each line is as high as its own warmth is on the common scale.
  for (const [n, { series }] of figures.entries()) {
    const end = series.at(-1);
    const place = /([\d.]+),([\d.]+)$/.exec(lines[n]?.pieces.at(-1)?.path ?? '');
    expect(Number(place?.[1])).toBeCloseTo((side * ((end?.day ?? NaN) - domain[0])) / (domain[1] - domain[0]), -1);
    expect(Number(place?.[2])).toBeCloseTo((side * (range[1] - (end?.warmth ?? NaN))) / (range[1] - range[0]), -1);
  }
});

it('where a line rests on too little, it is drawn so', () => {
  const { lines } = smallLines(figures);
  expect(lines.every(({ pieces }) => pieces.some(({ weak }) => weak) && pieces.some(({ weak }) => !weak))).toBe(true);
});
