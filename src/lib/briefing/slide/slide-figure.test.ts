import { expect, it } from 'vitest';
import { comparisonFigure, figureOf } from '#lib/charts/index.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import { dataset, relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { comparableOf, defaultView, readComparison, type ChartName } from '#lib/view/index.ts';
import { eventsAlone, measuresAlone, plainRows, read } from '../../../../tests/support/sparse-packages.ts';
import { figureOfComparison, figureOfSlide, footOf, slideSubtitle } from './slide-figure.ts';

const tashkent = '1966-01-06-tashkent-declaration';

function shownOn(title: string, chart: ChartName, highlight: readonly string[] = []) {
  const view = { ...defaultView, highlight };
  const figure = figureOfSlide(
    { kind: 'chart', id: 'a', title, chart, view, steps: [], notes: '' },
    dataset,
    view,
    'en'
  );
  if (!figure) throw new TypeError('Nothing is drawn.');
  return figure;
}

it('a slide under a title of its own marks no years as compared by it, under the finding it does', () => {
  const { title } = figureOf('warmth', dataset, defaultView);
  const compared = (of: string) => {
    const figure = shownOn(of, 'warmth');
    return figure.chart === 'warmth' ? [figure.title, figure.compared.length] : [];
  };
  expect(compared('Mine')).toEqual(['Mine', 0]);
  expect(compared(title)).toEqual([title, 3]);
});

it('a slide of what has no line says so in its measure, and speaks of no warmth', () => {
  const measure = (record: Dataset) => {
    const figure = figureOfSlide(
      { kind: 'chart', id: 'a', title: 'Mine', chart: 'warmth', view: defaultView, steps: [], notes: '' },
      record,
      defaultView,
      'en'
    );
    return figure && slideSubtitle(figure, record);
  };
  expect(measure(read(measuresAlone()))).toBe('Measured by others, without events');
  expect(measure(read(eventsAlone('date,title', plainRows)))).toBe(
    'What happened, and when; without scores there is no line'
  );
});

it('a slide on the measures says what is tested, whatever its title', () => {
  for (const title of ['Mine', figureOf('robustness', dataset, defaultView).title])
    expect(slideSubtitle(shownOn(title, 'robustness'), dataset)).toMatch(/is it true that relations warmed from .*\?$/);
});

it('the foot of a slide tells the doubts of what is named, but for warmth, whose drawing tells those of what finds room', () => {
  expect(footOf(shownOn('Mine', 'warmth', [tashkent]), dataset, 'en')).not.toContain('†');
  expect(footOf(shownOn('Mine', 'network'), dataset, 'en')).toContain('† The Declaration is usually dated');
  expect(footOf(shownOn('Mine', 'density', [tashkent]), dataset, 'en')).toContain('† The Declaration is usually dated');
});

it('a slide that compares shows under its own title no years as found, and its foot names every source', () => {
  const datasets = new Map(relationships.map((each) => [each.dataset.dyad.id, each.dataset]));
  const { comparison } = readComparison(new URLSearchParams(), [...datasets.values()].map(comparableOf));
  const figure = comparisonFigure(datasets, comparison);
  const slide = { kind: 'compare', id: 'a', title: 'Mine', notes: '', compare: '' } as const;
  const shown = figureOfComparison(slide, figure);
  if (shown?.chart !== 'compare') throw new TypeError('Nothing is drawn.');
  expect(shown.leads).toEqual([]);
  expect(figureOfComparison({ ...slide, title: figure.title }, figure)).toEqual(figure);
  expect(slideSubtitle(shown, dataset)).toContain('two records, chosen by different hands');
  expect(footOf(shown, dataset, 'en')).toMatch(/Source: 45 numbered items of the article .*Source: the chronicle/);
  for (const none of [null, undefined]) expect(figureOfComparison(slide, none)).toBeNull();
});
