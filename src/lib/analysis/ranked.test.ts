import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankFollower } from './ranked';

it('what is at a rank is what sorting would put there, in one list after another, whatever is equal', () => {
  const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -10, max: 10, noNaN: true }));
  const lists = fc.integer({ min: 1, max: 500 }).chain((length) => fc.array(fc.array(number, { minLength: length, maxLength: length }), { minLength: 1, maxLength: 4 }));
  fc.assert(fc.property(lists, fc.nat(), (lists, n) => {
    const rank = n % (lists[0]?.length ?? 1);
    const follow = rankFollower(rank);
    for (const list of lists) {
      // Once more, slightly moved: the place is the same then.
      for (const values of [Float64Array.from(list), Float64Array.from(list, (value) => value * 0.999)]) {
        const before = values.slice();
        // Zero is zero, whatever its sign.
        expect(follow(values) + 0).toBe((values.slice().sort()[rank] ?? NaN) + 0);
        expect(values).toEqual(before);
      }
    }
  }));
});
