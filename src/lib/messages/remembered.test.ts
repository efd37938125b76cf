import { describe, expect, it } from 'vitest';
import { remembered } from './remembered.ts';

describe('what is remembered', () => {
  it('is made once for each key', () => {
    const known = remembered<number>(10);
    let made = 0;
    const make = () => (made += 1);
    expect([known('a', make), known('b', make), known('a', make)]).toEqual([1, 2, 1]);
  });
  it('is never of more keys than it may be of, and made again when it is forgotten', () => {
    const known = remembered<number>(2);
    const made: number[] = [];
    const ask = (key: number) =>
      known(key, () => {
        made.push(key);
        return key;
      });
    expect([1, 2, 3, 3, 1].map(ask)).toEqual([1, 2, 3, 3, 1]);
    expect(made).toEqual([1, 2, 3, 1]);
  });
});
