import { expect, it } from 'vitest';
import { networkCore, networkGraph, scorer } from '#lib/analysis/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { inlined } from './narrow-rows.ts';
import { rowOrder } from './row-order.ts';

const { sides } = dataset.dyad;
const graph = networkGraph(dataset, dataset.events, scorer(dataset.codebook, 'plover'));

it.each([
  ['all of it', graph],
  ['its core', networkCore(graph, sides)]
])('nobody stands beside a state that he did not deal with, in a narrow drawing of %s', (_, drawn) => {
  const { rows, bars } = inlined(rowOrder(drawn, sides));
  const stateAt = (row: number) => bars[1].find(({ from, to }) => from <= row && row <= to)?.state;
  const dealtWith = (member: string) =>
    dataset.events
      .filter(({ participants }) => participants.some(({ actor }) => actor === member))
      .flatMap(({ participants }) => participants.map(({ actor }) => actor));
  const shown = rows.flatMap((row, n) =>
    row.kind === 'members' && row.pair[0] ? [[row.pair[0], stateAt(n)] as const] : []
  );
  expect(shown.map(([member]) => member)).toContain('zulfikar-ali-bhutto');
  const strange = shown.filter(
    ([member, state]) =>
      state !== undefined &&
      dealtWith(member).some((actor) => sides[1].includes(actor)) &&
      !dealtWith(member).includes(state)
  );
  expect(strange).toEqual([]);
});
