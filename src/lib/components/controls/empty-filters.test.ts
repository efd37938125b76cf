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
