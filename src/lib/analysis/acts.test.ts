import { describe, expect, it } from 'vitest';
import { dayNumber } from '#lib/dataset/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { eventOf } from '../../../tests/support/sample-events.ts';
import { actsInOrder, lastActs, reachedWithin } from './acts.ts';
import { scorer } from './score.ts';

const scores = scorer(dataset.codebook, 'plover');
const of = (...events: ReturnType<typeof eventOf>[]) => actsInOrder({ ...dataset, events }, scores);

describe('the acts of events', () => {
  it('are in order of time, and of one day from the coldest to the warmest', () => {
    const { acts } = of(eventOf('1960-05-01', 'AID'), eventOf('1960-05-01', 'ASSAULT'), eventOf('1959-05-01', 'AID'));
    expect(acts.map(({ event }) => event.id)).toEqual(['1959-05-01-aid', '1960-05-01-assault', '1960-05-01-aid']);
  });
  it('are one in each year that an event lasted', () => {
    const { acts, events } = of(eventOf('1950/1953', 'AID'), eventOf('1951', 'REJECT'));
    expect(acts).toHaveLength(5);
    expect(events.map(({ id }) => id)).toEqual(['1951-reject', '1950-1953-aid']);
  });
  it('that came last up to a day are all of that day', () => {
    const { acts } = of(eventOf('1960-05-01', 'AID'), eventOf('1960-05-01', 'ASSAULT'), eventOf('1970-05-01', 'AID'));
    const last = (day: number) => lastActs(acts, day).map(({ event }) => event.id);
    expect(last(dayNumber(1965))).toEqual(['1960-05-01-assault', '1960-05-01-aid']);
    expect(last(dayNumber(1970, 5, 1))).toEqual(['1970-05-01-aid']);
    expect(last(dayNumber(1950))).toEqual([]);
  });
  it('make the time of a place of the line no more precise than their dates', () => {
    const { acts } = of(eventOf('1960', 'AID'), eventOf('1970-05-01', 'AID'));
    expect(reachedWithin({ acts }, dayNumber(1960, 7, 1))).toEqual([dayNumber(1960), dayNumber(1960, 12, 31)]);
    expect(reachedWithin({ acts }, dayNumber(1970, 5, 1))).toEqual([dayNumber(1970, 5, 1), dayNumber(1970, 5, 1)]);
    // What acted long before says nothing of a day to which the line has faded since.
    expect(reachedWithin({ acts }, dayNumber(1965))).toEqual([dayNumber(1965), dayNumber(1965)]);
  });
});
