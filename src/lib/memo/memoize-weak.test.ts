import { describe, expect, it, vi } from 'vitest';
import { memoizeWeak } from './memoize-weak.ts';

describe('what is remembered of an object', () => {
  it('is computed once for each, and anew for one that is equal but another', () => {
    const compute = vi.fn(({ name }: { readonly name: string }) => name.length);
    const remembered = memoizeWeak(compute);
    const [one, other] = [{ name: 'one' }, { name: 'one' }];
    expect([remembered(one), remembered(one), remembered(other)]).toEqual([3, 3, 3]);
    expect(compute).toHaveBeenCalledTimes(2);
  });
});
