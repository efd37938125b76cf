import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankerOf } from './order-statistics.ts';

it('what is at two ranks is what sorting would put there, in one list after another, however near each other the numbers are, and nothing is moved', () => {
  const number = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.double({ min: -10, max: 10, noNaN: true }),
    fc.double({ min: 1, max: 1 + 1e-12, noNaN: true })
  );
  const lists = fc
    .integer({ min: 1, max: 500 })
    .chain((length) =>
      fc.array(fc.array(number, { minLength: length, maxLength: length }), { minLength: 1, maxLength: 4 })
    );
  fc.assert(
    fc.property(lists, fc.nat(), fc.nat(), (lists, one, other) => {
      const length = lists[0]?.length ?? 1;
      const ranks = [Math.min(one % length, other % length), Math.max(one % length, other % length)] as const;
      const ranked = rankerOf(length, ranks);
      for (const list of lists) {
        const values = Float64Array.from(list);
        const sorted = values.slice().sort();
        // Zero is zero, whatever its sign.
        expect(ranked(values).map((found) => found + 0)).toEqual(ranks.map((rank) => (sorted[rank] ?? NaN) + 0));
        expect(values).toEqual(Float64Array.from(list));
      }
    }),
    { numRuns: 200 }
  );
});

it('numbers that are as near each other as numbers can be are ranked too', () => {
  const ranked = rankerOf(4, [1, 2]);
  const nearest = Number.MIN_VALUE;
  expect(ranked(Float64Array.of(0, 0, nearest, nearest))).toEqual([0, nearest]);
  expect(ranked(Float64Array.of(1, 0, 1, 0))).toEqual([0, 1]);
});
