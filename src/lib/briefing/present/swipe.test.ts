import { expect, it } from 'vitest';
import { moveOfSwipe } from './swipe.ts';

it('a finger turns a slide when it goes far enough along the line', () => {
  expect([moveOfSwipe(-80, 10), moveOfSwipe(80, -10), moveOfSwipe(-30, 0), moveOfSwipe(-80, 60)]).toEqual([
    'next',
    'back',
    null,
    null
  ]);
});
