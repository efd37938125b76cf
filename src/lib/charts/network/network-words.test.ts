import { expect, it } from 'vitest';
import type { Dataset } from '#lib/dataset/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { figureOf } from './sample-network.ts';

const kinds = {
  act: 'Broad lines: acts between states',
  party: 'party to an agreement',
  mediator: 'its mediator',
  'acts-for': 'acts for a state',
  part: 'takes part'
} as const;

it.each(['', 'steel', 'visit', 'Bulganin', 'no such event'])(
  'notes explain the lines there are, and no others: %s',
  (q) => {
    const { graph, notes } = figureOf({ q });
    const told = notes.join(' ');
    for (const [kind, words] of Object.entries(kinds))
      expect(told.includes(words), kind).toBe(graph.edges.some((edge) => edge.kind === kind));
  }
);

it('nothing is said of agreements where the record names none', () => {
  const bare: Dataset = {
    ...dataset,
    agreements: [],
    events: dataset.events.map((event) => ({ ...event, agreement: null }))
  };
  const { reading, notes } = figureOf({}, bare);
  expect(reading).toMatch(/names no agreement\.$/);
  expect([reading.replace(/[^.]*\.$/, ''), ...notes].join(' ')).not.toMatch(/agreement/);
  expect(figureOf().reading).toContain('agreements stand between those who made them');
});

it.each(['', 'steel', 'visit', 'Bulganin', 'Pravda', 'no such event'])(
  'the summary names who has most ties where one has more than any other: %s',
  (q) => {
    const { graph, summary } = figureOf({ q });
    const counts = graph.nodes
      .map(({ id, name }) => ({
        name,
        ties: graph.edges.filter(({ source, target }) => source === id || target === id).length
      }))
      .sort((a, b) => b.ties - a.ties);
    const [first, second] = counts;
    const named = /most ties: (.*)\.$/.exec(summary)?.[1];
    expect(named).toBe((first?.ties ?? 0) > (second?.ties ?? 0) ? first?.name : undefined);
  }
);
