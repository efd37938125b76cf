import { describe, expect, it } from 'vitest';
import { relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { eventsAlone, plainRows, read } from '../../../tests/support/sparse-packages.ts';
import { comparableOf } from './comparable.ts';

describe('what a record can be compared by', () => {
  it('are directions where any event tells which side did it, and halves of its own time', () => {
    const found = relationships.map(({ dataset }) => comparableOf(dataset));
    expect(found.map(({ hasDirections }) => hasDirections)).toEqual([true, true]);
    // From the year in which both sides exist.
    expect(found.map(({ halves }) => halves)).toEqual(
      [1, 2].map(() => [
        { from: '1947', to: '1980' },
        { from: '1981', to: '2014' }
      ])
    );
    const plain = comparableOf(read(eventsAlone('date,title', plainRows)));
    expect(plain.hasDirections).toBe(false);
    expect(plain.halves).toEqual([
      { from: '1948', to: '1980' },
      { from: '1981', to: '2012' }
    ]);
    expect(comparableOf(read(eventsAlone('date,title', ['1990,One', '1992,Two']))).halves).toBeNull();
  });
});
