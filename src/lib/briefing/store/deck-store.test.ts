import { describe, expect, it } from 'vitest';
import { nextRevision, restoredRevision } from './deck-store.ts';

describe('the revision that a save makes', () => {
  it.each([
    ['of a deck that was never stored', null, 0, 1],
    ['of the one that is stored', 3, 3, 4]
  ])('is one higher, %s', (_, stored, from, next) => {
    expect(nextRevision(stored, from)).toBe(next);
  });

  it.each([
    ['another tab changed it since', 4, 3],
    ['another tab went back to an older one', 2, 3],
    ['another tab removed it: it does not come back', null, 3],
    ['another was stored under the id of a new one', 1, 0]
  ])('is none where %s', (_, stored, from) => {
    expect(nextRevision(stored, from)).toBeNull();
  });
});

it('a deck that is put back has a revision that no tab knows yet, and never takes the place of another', () => {
  expect([restoredRevision(null, 3), restoredRevision(3, 3), restoredRevision(1, 3)]).toEqual([4, null, null]);
});
