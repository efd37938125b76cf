import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankerOf } from './ranked';

it('what is at a rank is what sorting would put there, in one list after another, however near each other the numbers are, and nothing is moved', () => {
  const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -10, max: 10, noNaN: true }), fc.double({ min: 1, max: 1 + 1e-12, noNaN: true }));
  const lists = fc.integer({ min: 1, max: 500 }).chain((length) => fc.array(fc.array(number, { minLength: length, maxLength: length }), { minLength: 1, maxLength: 4 }));
  fc.assert(fc.property(lists, fc.nat(), fc.nat(), (lists, one, other) => {
    const length = lists[0]?.length ?? 1;
    const ranked = rankerOf(length);
    for (const list of lists) {
      const values = Float64Array.from(list);
      const at = ranked(values);
      // Zero is zero, whatever its sign.
      for (const rank of [one % length, other % length]) expect(at(rank) + 0).toBe((values.slice().sort()[rank] ?? NaN) + 0);
      expect(values).toEqual(Float64Array.from(list));
    }
  }), { numRuns: 200 });
});
