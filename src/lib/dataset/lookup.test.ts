import { expect, it } from 'vitest';
import { byId, nameOf } from './lookup.ts';

const actors = [
  { id: 'pakistan', name: 'Pakistan' },
  { id: 'constructor', name: 'A person of that name' }
];

it('a row is found by its id, and a name is the id where there is no such row', () => {
  expect(byId(actors).get('pakistan')).toBe(actors[0]);
  expect(byId(actors)).toBe(byId(actors));
  expect([nameOf(actors, 'constructor'), nameOf(actors, 'toString')]).toEqual(['A person of that name', 'toString']);
});
