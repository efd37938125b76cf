import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figureOf, networkFigure } from '#lib/charts/index.ts';
import { readFolder } from '#lib/dataset/read/read-folder.ts';
import { chartNames, defaultView } from '#lib/view/index.ts';
import { defaultOptions } from './default-options.ts';
import { smallestLetters } from './file-layout.ts';
import { fileLayout, onPaper } from './paper-form.ts';
import { dpiBounds, sideBounds } from './size-bounds.ts';

const { dataset } = readFolder('data/pakistan-russia', 'data/codebook');
const { dataset: many } = readFolder('data/india-russia', 'data/codebook');
const smallest = (width: number, height: number, dpi: number) => {
  const options = { ...defaultOptions, width, height, dpi };
  return smallestLetters(fileLayout(networkFigure(dataset, defaultView), options), options);
};

it('letters keep their size on paper while a drawing is as high as it needs, at any resolution', () => {
  expect([smallest(1200, 0, 96), smallest(1890, 0, 300), smallest(3780, 0, 600)]).toEqual([null, null, null]);
});

it('where a height leaves too little room, it is told how small they become', () => {
  const column = smallest(1004, 753, 300) ?? NaN;
  expect(column).toBeGreaterThan(2);
  expect(column).toBeLessThan(9);
  expect(smallest(2008, 1506, 600)).toBeCloseTo(column, 1);
});

it('the core of a network has letters of full size where the whole of it would have no room for them', () => {
  for (const view of [{}, { from: '1965', to: '1974' }, { from: '1992' }]) {
    const figure = networkFigure(dataset, { ...defaultView, ...view });
    const options = { ...defaultOptions, width: 1200, height: 630, dpi: 120 };
    expect(smallestLetters(fileLayout(figure, options), options)).toBeLessThan(8);
    expect(smallestLetters(fileLayout(figure, { ...options, detail: 'main' }, true), options)).toBeNull();
  }
});

it.each(['warmth', 'density', 'robustness'] as const)(
  'on paper a page of A4 holds a chart, with letters of 7 points and more, where no height is asked for: %s',
  (chart) => {
    const figure = figureOf(chart, dataset, defaultView);
    for (const mm of [85, 120, 160, 174]) {
      const options = { ...defaultOptions, mm, width: Math.round((mm * defaultOptions.dpi) / 25.4) };
      const layout = fileLayout(figure, options);
      expect((layout.pixels.height / layout.pixels.width) * mm, `${mm} mm`).toBeLessThan(240.5);
      expect(smallestLetters(layout, options) ?? 9).toBeGreaterThan(7);
    }
  }
);

it.each([85, 120, 160, 174])('a network of %i mm has room on a page, its letters of 6 pt or more', (mm) => {
  const views = [{}, { from: '1992' }, { to: '1991', lang: 'en' as const }];
  const figures = [dataset, many].flatMap((from) =>
    views.map((view) => ({ from, figure: networkFigure(from, { ...defaultView, ...view }) }))
  );
  for (const dpi of [96, 300]) {
    const options = { ...defaultOptions, mm, dpi, width: Math.round((mm * dpi) / 25.4) };
    for (const { from, figure } of figures) {
      const layout = fileLayout(figure, options);
      expect((layout.pixels.height / layout.pixels.width) * mm).toBeLessThan(240.5);
      expect(smallestLetters(layout, options) ?? 9).toBeGreaterThan(6);
      // A graph of sixty has no room for letters of this size.
      const form = mm < 140 || from === many ? 'timetable' : 'graph';
      expect(onPaper(figure, options).view.form).toBe(form);
    }
  }
});

it('a picture has at most 40 million pixels and 8,000 a side, also where the chart chooses its height', () => {
  const figures = new Map(chartNames.map((chart) => [chart, figureOf(chart, dataset, defaultView)]));
  const sides = fc.integer(sideBounds);
  fc.assert(
    fc.property(fc.constantFrom(...chartNames), sides, fc.integer(dpiBounds), (chart, width, dpi) => {
      const figure = figures.get(chart);
      if (figure === undefined) return;
      const { pixels } = fileLayout(figure, { ...defaultOptions, width, dpi });
      expect(pixels.width).toBe(width);
      expect(pixels.height).toBeLessThanOrEqual(8000);
      expect(pixels.width * pixels.height).toBeLessThanOrEqual(40_000_000);
    }),
    { examples: chartNames.map((chart) => [chart, 8000, 1200]), numRuns: 60 }
  );
});
