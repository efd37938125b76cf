import { expect, it } from 'vitest';
import { isNumbered } from './source-items.ts';

it('items of the list are told from claims in the prose by having nothing but a number', () => {
  expect(['1', '45'].map(isNumbered)).toEqual([true, true]);
  expect(['n1', 'n11', '', '4a'].map(isNumbered)).toEqual([false, false, false, false]);
});
