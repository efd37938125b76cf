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
