import { describe, expect, it } from 'vitest';
import { dayNumber } from '#lib/dataset/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { eventOf as event } from '../../../../tests/support/sample-events.ts';
import { figureOf } from './sample-warmth.ts';

const labels = (...rest: Parameters<typeof figureOf>) =>
  figureOf(...rest)
    .labels.map(({ years }) => years)
    .sort();
const turns = [event('1960-05-01', 'ASSAULT'), event('1963-02-03', 'AID'), event('1966-01-06', 'ASSAULT')];

describe('the names of events that turned the line', () => {
  it('are first those of the greatest turns', () => {
    const [first, second] = figureOf(dataset.events).labels;
    expect([first?.event, second?.event].sort()).toEqual(['1954-03-soviet-film-festival', '1974-bhutto-visit']);
  });
  it('say the year in a long period, and the day in one of ten years at most', () => {
    expect(labels(turns, { from: '1950', to: '1970' })).toEqual(['1960', '1963', '1966']);
    expect(labels(turns, { from: '1960', to: '1969' })).toEqual(['1 May 1960', '3 February 1963', '6 January 1966']);
  });
  it('say the day of two that the year would not tell apart', () => {
    expect(labels([...turns, event('1966-11-20', 'AID')], { from: '1950', to: '1980' })).toEqual([
      '1960',
      '1963',
      '20 November 1966',
      '6 January 1966'
    ]);
  });
  it('say the years alone of what was on some day of a long span', () => {
    const vague = {
      ...event('1963', 'AID'),
      date: {
        edtf: '[1962-03-02..1963-10-15]',
        first: dayNumber(1962, 3, 2),
        last: dayNumber(1963, 10, 15),
        precision: ['day', 'day'] as const,
        lasts: false
      }
    };
    expect(
      labels(
        [turns[0], vague, turns[2]].filter((each) => each !== undefined),
        { from: '1960', to: '1969' }
      )
    ).toEqual(['1 May 1960', '6 January 1966', 'between 1962 and 1963']);
  });
});
