import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { Dataset } from '#lib/dataset/index.ts';
import { defaultView } from '#lib/view/index.ts';
import { dataset } from '../../../../tests/support/dataset.ts';
import { onPage } from '../../../../tests/support/on-page.ts';
import { chosenBy } from './chosen-view.ts';
import { measureFields } from './measure-fields.ts';
import Measure from './Measure.svelte';

const barOf = (query: string, chart: 'warmth' | 'density' | 'network' = 'warmth') =>
  /<summary[^]*?<\/summary>/
    .exec(
      render(Measure, {
        props: { chart, dataset, chosen: chosenBy(dataset, new URLSearchParams(query)) },
        context: onPage
      }).body
    )?.[0]
    .replace(/<[^>]+>/g, '')
    .replace(/\s*Measure otherwise\s*/, '');

it.each([
  ['', 'warmth', 'Weighted mean · PLOVER · half-life 5 years'],
  ['model=stock&scale=goldstein', 'warmth', 'Level without fading · Goldstein'],
  ['halflife=1&early=count', 'warmth', 'Weighted mean · PLOVER · Earlier events: Counted too · half-life 1 year'],
  ['eras=leaders', 'warmth', 'Weighted mean · PLOVER · Eras: Phases and leaders · half-life 5 years'],
  [
    'direction=split&eras=leaders',
    'warmth',
    'Weighted mean · PLOVER · Whose acts: Each a line of its own · half-life 5 years'
  ],
  ['bin=year', 'density', 'Years · Friendly and hostile'],
  ['form=timetable', 'network', 'Timetable · PLOVER']
] as const)('how a chart measures is told while its form is folded: %s of %s', (query, chart, told) => {
  expect(barOf(query, chart)).toBe(told);
});

it('of a record without scores nothing is chosen but what is drawn beside it, and where there is nothing, no form is', () => {
  const uncoded: Dataset = {
    ...dataset,
    eras: [],
    background: [],
    events: dataset.events.map((event) => ({ ...event, category: null, mode: '', cameo: '', alternatives: [] }))
  };
  expect(measureFields('warmth', uncoded, defaultView).map(({ name }) => name)).toEqual(['series']);
  expect(measureFields('warmth', { ...uncoded, measures: [] }, defaultView)).toEqual([]);
  expect(measureFields('robustness', uncoded, defaultView)).toEqual([]);
});

it('two directions of one measure are two choices that can be told apart', () => {
  const directed = (id: string, actor: string, recipient: string): Dataset['measures'] =>
    dataset.measures.map((measure) => ({ ...measure, id, title: 'Trade', actor, recipient }));
  const measures = [...directed('there', 'pakistan', 'russia'), ...directed('back', 'russia', 'pakistan')];
  const series = measureFields('warmth', { ...dataset, measures }, defaultView).find(({ name }) => name === 'series');
  expect(series?.options.slice(1)).toEqual([
    { value: 'there', label: 'Trade, Pakistan toward Russia' },
    { value: 'back', label: 'Trade, Russia toward Pakistan' }
  ]);
});
