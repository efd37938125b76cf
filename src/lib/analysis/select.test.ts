import fc from 'fast-check';
import { expect, it } from 'vitest';
import { select } from './select';

it('what is selected stands where sorting would put it, with nothing greater before and nothing smaller after', () => {
  const numbers = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -10, max: 10, noNaN: true })), { minLength: 1, maxLength: 600 });
  fc.assert(fc.property(numbers, fc.nat(), (list, n) => {
    const values = Float64Array.from(list);
    const sorted = values.slice().sort();
    const k = n % values.length;
    select(values, k);
    expect(values[k]).toBe(sorted[k]);
    expect(values.every((value, at) => (at < k ? value <= (sorted[k] ?? NaN) : value >= (sorted[k] ?? NaN)))).toBe(true);
    expect(values.slice().sort()).toEqual(sorted);
  }));
});
