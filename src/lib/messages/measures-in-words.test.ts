import { expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { measuresInWords } from './measures-in-words.ts';

it('two directions of one measure are told apart, and names with commas by semicolons', () => {
  const [measure] = dataset.measures;
  if (!measure) throw new Error('There is no measure.');
  const trade = { ...measure, title: 'Trade', source: 'A table' };
  const measures = [
    { ...trade, actor: 'pakistan', recipient: 'russia' },
    { ...trade, actor: 'russia', recipient: 'pakistan' }
  ];
  expect(measuresInWords('en', { ...dataset, measures })).toBe(
    'Trade, Pakistan toward Russia (A table); Trade, Russia toward Pakistan (A table)'
  );
  expect(measuresInWords('en', { ...dataset, measures: [trade, { ...trade, title: 'Votes' }] })).toBe(
    'Trade (A table) and Votes (A table)'
  );
});
