import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { Dataset } from '#lib/dataset/index.ts';
import { checkView, defaultView } from '#lib/view/index.ts';
import { dataset as packaged } from '../../../../tests/support/dataset.ts';
import { onPage } from '../../../../tests/support/on-page.ts';
import { eventsAlone, plainRows, read } from '../../../../tests/support/sparse-packages.ts';
import { chosenBy } from './chosen-view.ts';
import { categoryOptions } from './filter-options.ts';
import Filters from './Filters.svelte';
import Measure from './Measure.svelte';

const filtersOf = (dataset: Dataset) =>
  render(Filters, { props: { dataset, chosen: chosenBy(dataset, new URLSearchParams()) }, context: onPage }).body;

it('no filter is offered by what no event has', () => {
  expect(filtersOf(packaged)).toMatch(/name="category"[^]*name="context"/);
  const plain = filtersOf(read(eventsAlone('date,title', plainRows)));
  expect(plain).not.toMatch(/name="(category|context)"/);
  expect(plain).toContain('name="actor"');
});

it('what is not coded can be chosen among categories, where anything else is coded', () => {
  const partly = read(eventsAlone('date,title,category', ['1950,Ties,SUPPORT', '1951,A meeting,', '1952,Another,']));
  expect(categoryOptions(partly, defaultView)).toEqual([
    { value: 'SUPPORT', label: 'Support, diplomatic ties', count: 1 },
    { value: 'none', label: 'Not coded', count: 2 }
  ]);
  expect(checkView(partly, { ...defaultView, category: ['none'] })).toEqual([]);
  expect(checkView(packaged, { ...defaultView, category: ['none'] })).toHaveLength(1);
});

it('what a record has not is no choice of how it is measured: another scale, layers of nothing, weights', () => {
  const measureOf = (dataset: Dataset, chart: 'warmth' | 'density' = 'warmth', query = '') =>
    render(Measure, {
      props: { chart, dataset, chosen: chosenBy(dataset, new URLSearchParams(query)) },
      context: onPage
    }).body.replace(/<[^>]+>|\s+/g, ' ');
  expect(measureOf(packaged)).toMatch(/Scale +PLOVER +Goldstein/);
  expect(measureOf(packaged)).not.toContain('Weights');
  expect(measureOf(packaged, 'density')).toMatch(/Layers .*Categories +Contexts/);
  const rows = ['1950,Ties,SUPPORT,12', '1952,A quarrel,ACCUSE,4'];
  const weighted = read(eventsAlone('date,title,category,weight', rows, { weight: 'number of reports' }));
  expect(measureOf(weighted)).toMatch(/Weights +All events alike +By number of reports/);
  expect(measureOf(weighted)).not.toContain('Goldstein');
  expect(measureOf(weighted, 'density')).toMatch(/Layers .*Categories(?! +Contexts)/);
  expect(measureOf(read(eventsAlone('date,title', plainRows)), 'density')).not.toContain('Layers');
});
