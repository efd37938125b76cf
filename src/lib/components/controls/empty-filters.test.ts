import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { Dataset } from '#lib/dataset/index.ts';
import { dataset as packaged } from '../../../../tests/support/dataset.ts';
import { onPage } from '../../../../tests/support/on-page.ts';
import { eventsAlone, plainRows, read } from '../../../../tests/support/sparse-packages.ts';
import { chosenBy } from './chosen-view.ts';
import Filters from './Filters.svelte';

const filtersOf = (dataset: Dataset) =>
  render(Filters, { props: { dataset, chosen: chosenBy(dataset, new URLSearchParams()) }, context: onPage }).body;

it('no filter is offered by what no event has', () => {
  expect(filtersOf(packaged)).toMatch(/name="category"[^]*name="context"/);
  const plain = filtersOf(read(eventsAlone('date,title', plainRows)));
  expect(plain).not.toMatch(/name="(category|context)"/);
  expect(plain).toContain('name="actor"');
});
