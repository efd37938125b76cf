import { describe, expect, it } from 'vitest';
import { warmthGrid } from './grid';
import { sampleDate, sampleEvent } from './sample';

const onDay = (first: number, last = first) => sampleEvent({ id: `e${first}`, date: sampleDate(first, last) });

describe('the days of the line', () => {
  it('begin with the first, end with the last, and are in order without repetition', () => {
    const days = warmthGrid([onDay(500)], 10, 20_000);
    expect([days[0], days.at(-1)]).toEqual([10, 20_000]);
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
  });
  it('hold both sides of an act on a known day inside the period', () => {
    const days = warmthGrid([onDay(5003), onDay(30_000)], 0, 20_000);
    expect(days).toEqual(expect.arrayContaining([5002, 5003]));
    expect(days).not.toContain(30_000);
  });
  it('hold no step where the day is not known', () => {
    expect(warmthGrid([onDay(5003, 5369)], 0, 20_000)).toEqual(warmthGrid([], 0, 20_000));
  });
  it('leave the steps to the even days where there are very many', () => {
    const events = Array.from({ length: 10_000 }, (_, n) => onDay(n * 2));
    expect(warmthGrid(events, 0, 20_000)).toEqual(warmthGrid([], 0, 20_000));
  });
  it('are every day of a period of a few days, one of a single day, none of an empty one', () => {
    expect(warmthGrid([], 3, 6)).toEqual([3, 4, 5, 6]);
    expect(warmthGrid([], 3, 3)).toEqual([3]);
    expect(warmthGrid([], 4, 3)).toEqual([]);
  });
});
