import { expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView } from '#lib/view/index.ts';
import { directedFigure } from './directed-figure.ts';

const view = { ...defaultView, direction: 'split' as const };

it('two directions say that what is not from the record stands beside one line alone, before the source', () => {
  const { notes } = directedFigure(dataset, view);
  expect(notes.at(-2)).toContain('beside one line alone');
  expect(notes.at(-1)).toContain('45 numbered items');
  const bare = { ...dataset, eras: [], background: [], measures: [] };
  expect(directedFigure(bare, view).notes.join(' ')).not.toContain('beside one line');
});

it('one side’s acts are not said to have no agreements, which have no direction', () => {
  const { summary } = directedFigure(dataset, view);
  expect(summary).toMatch(
    /^Pakistan toward Russia: \d+ events; warmest .* Russia toward Pakistan: \d+ events; warmest /
  );
  expect(summary).not.toContain('agreement');
});
