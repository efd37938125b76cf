import { describe, expect, it, vi } from 'vitest';
import { memoizeRecent } from './memoize-recent.ts';

const computed = vi.fn((list: readonly string[], options: { readonly by: number }) => ({
  text: list.join(),
  by: options.by
}));

describe('what was computed recently', () => {
  it('is remembered for arguments of the same parts, and not for others', () => {
    const remembered = memoizeRecent(computed, 4);
    const first = remembered(['a', 'b'], { by: 1 });
    expect(remembered(['a', 'b'], { by: 1 })).toBe(first);
    expect(remembered(['b', 'a'], { by: 1 })).not.toBe(first);
    expect(remembered(['a'], { by: 1 })).not.toBe(first);
    expect(remembered(['a', 'b'], { by: 2 })).not.toBe(first);
  });

  it('is forgotten when so many others came after, the one used longest ago first', () => {
    const remembered = memoizeRecent(computed, 2);
    const a = remembered(['a'], { by: 1 });
    const b = remembered(['b'], { by: 1 });
    remembered(['a'], { by: 1 });
    remembered(['c'], { by: 1 });
    expect(remembered(['a'], { by: 1 })).toBe(a);
    expect(remembered(['b'], { by: 1 })).not.toBe(b);
  });

  it('tells an omitted argument from a given one', () => {
    const remembered = memoizeRecent((...numbers: number[]) => numbers.length, 4);
    expect([remembered(1), remembered(1, 2), remembered(1)]).toEqual([1, 2, 1]);
  });
});
