import { expect, it } from 'vitest';
import { titlesApart } from './titles-apart.ts';

it('relationships of one title are told apart by their ids, and no others have these', () => {
  const dyads = [
    { id: 'one', title: 'Pakistan and Russia' },
    { id: 'india', title: 'India and Russia' },
    { id: 'two', title: 'Pakistan and Russia' }
  ];
  expect(titlesApart('en', dyads)).toEqual([
    'Pakistan and Russia (one)',
    'India and Russia',
    'Pakistan and Russia (two)'
  ]);
});
