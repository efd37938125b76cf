import { expect, it } from 'vitest';
import { levelOf, levels } from './stock-levels.ts';

it('a measure lies in one of six levels of the same height, on a border in the upper one', () => {
  expect([-9, -6.1, -6, -3, 0, 3, 6, 9].map(levelOf)).toEqual([
    'confrontation',
    'confrontation',
    'tension',
    'discord',
    'normal',
    'good',
    'friendly',
    'friendly'
  ]);
  expect(levels).toHaveLength(6);
});
