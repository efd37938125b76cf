import { expect, it } from 'vitest';
import { densityFigure, tokens } from '#lib/charts/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { bins, defaultView } from '#lib/view/index.ts';
import { densityChart } from './density-slide.ts';

it.each(bins)('the axis of columns by %s names no more of them than have room, the first one always', (bin) => {
  const figure = densityFigure(dataset, { ...defaultView, bin });
  const { sheet, series } = densityChart(figure, tokens.light);
  const [axis] = new Set(series.map(({ x }) => x));
  const named = sheet[axis ?? -1]?.cells ?? [];
  expect(named).toHaveLength(figure.columns.length);
  expect(named.filter((cell) => cell !== null).length).toBeLessThanOrEqual(22);
  const years = figure.columns.map(({ label, coverage }) => (coverage.isWhole ? label : `${label}*`));
  expect(named[0]).toBe(years[0]);
  named.forEach((cell, n) => {
    if (cell !== null) expect(cell).toBe(years[n]);
  });
  // All years are in the workbook, whichever of them are named.
  expect(sheet[0]?.cells).toEqual(years);
});
