import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEqual } from './kept';

describe('two values of plain data', () => {
  it('are equal if and only if they are written alike', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(fc.property(value, value, (a, b) => {
      expect(isEqual(a, structuredClone(a))).toBe(true);
      expect(isEqual(a, b)).toBe(isEqual(b, a));
      if (isEqual(a, b)) expect(b).toEqual(a);
    }));
  });
  it.each([
    [{ a: 1, b: [1, 2] }, { a: 1, b: [1, 2] }, true], [{ a: 1 }, { a: 1, b: undefined }, false], [[1], { 0: 1 }, false], [null, {}, false], [{ a: null }, { a: {} }, false], [[1, 2], [1, 2, 3], false], ['1', 1, false]
  ])('%j and %j: %s', (a, b, same) => {
    expect(isEqual(a, b)).toBe(same);
  });
});
