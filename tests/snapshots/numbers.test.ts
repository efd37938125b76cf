import { expect, it } from 'vitest';
import { networkGraph, scorer } from '#lib/analysis/index.ts';
import { densityFigure, warmthFigure } from '#lib/charts/index.ts';
import { yearOf } from '#lib/dataset/index.ts';
import { readView, selectEvents } from '#lib/view/index.ts';
import { dataset } from '../support/dataset.ts';

/** To twelve digits: the last of a power or a logarithm are the processor's. */
const rounded = (value: number) => Number(value.toPrecision(12));

/** The numbers of the last point of each year in which there is one. */
const byYear = <Point extends { readonly day: number }>(
  points: readonly Point[],
  numbersOf: (point: Point) => readonly number[]
) => Object.fromEntries(points.map((point) => [yearOf(point.day), numbersOf(point).map(rounded).join(' ')]));

/** What is counted and computed of a view, which every drawing and file of it tells. */
function numbersOf(query: string) {
  const { view } = readView(new URLSearchParams(query));
  const { line, band } = warmthFigure(dataset, view);
  const { columns } = densityFigure(dataset, view);
  const { edges } = networkGraph(dataset, selectEvents(dataset, view), scorer(dataset.codebook, view.scale));
  return {
    'warmth, effective number of events': byYear(line.series, ({ warmth, effective }) => [warmth, effective]),
    'band from, to': byYear(band, ({ low, high }) => [low, high]),
    'events by layer': columns.map(({ firstYear, layers }) =>
      [firstYear, ...layers.map(({ events }) => events.length)].join(' ')
    ),
    'ties, their events and score': edges
      .map(({ id, events, score }) => `${id}: ${events.length}${score === null ? '' : ` ${rounded(score)}`}`)
      .sort()
  };
}

it('the numbers of the first package stay as they are, whatever other packages need of the program', async () => {
  const numbers = Object.fromEntries(
    ['', 'model=stock&scale=goldstein&bin=year', 'halflife=3&early=count&from=1950&to=1979&stack=category'].map(
      (query) => [query, numbersOf(query)]
    )
  );
  await expect(`${JSON.stringify(numbers, null, 2)}\n`).toMatchFileSnapshot('./numbers/pakistan-russia.json');
});
