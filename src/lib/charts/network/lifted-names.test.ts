import { describe, expect, it } from 'vitest';
import { liftedNames } from './lifted-names.ts';

describe('names that are lifted above their state', () => {
  const [upper, lower] = [
    { top: 10, members: [14, 28] },
    { bottom: 100, members: [14, 14] }
  ];

  it('follow those of the state before, none on another, as far apart as there is room for', () => {
    // 90 pixels for 70 of names and four gaps of 5.
    expect(liftedNames(upper, lower)).toEqual({ upper: [20, 46], lower: [72, 91] });
  });
  it('find none where both together are higher than the room', () => {
    expect(liftedNames(upper, { ...lower, bottom: 80 })).not.toBeNull();
    expect(liftedNames(upper, { ...lower, bottom: 79 })).toBeNull();
  });
});
