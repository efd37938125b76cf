import { describe, expect, it } from 'vitest';
import { dayNumber, yearOf } from '#lib/dataset/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { signedNumber } from '#lib/messages/index.ts';
import { eventOf as event } from '../../../../tests/support/sample-events.ts';
import { figureOf } from './sample-warmth.ts';

const labels = (...rest: Parameters<typeof figureOf>) =>
  figureOf(...rest)
    .labels.map(({ years }) => years)
    .sort();
const moves = [event('1960-05-01', 'ASSAULT'), event('1963-02-03', 'AID'), event('1966-01-06', 'ASSAULT')];

describe('the names of events that moved the line', () => {
  it('are first those of the turns that the title tells', () => {
    const shown = figureOf(dataset.events).labels.slice(0, 3);
    expect(shown.map(({ event: id }) => id)).toEqual([
      '1960-u-2-incident',
      '1973-12-30-steel-mill-foundation',
      '1980-pravda-threats'
    ]);
  });
  it('are then those of the largest moves, each on its side with its size', () => {
    const shown = figureOf(dataset.events).labels.slice(3, 6);
    expect(shown.map(({ event: id, size, side }) => [id, size, side])).toEqual([
      ['1947-12-27-letter-to-gromyko', '+1.2', 'above'],
      ['1954-seato-membership', '−1.2', 'below'],
      ['1950-pakistan-soviet-oil-fields', '+1.0', 'above']
    ]);
  });
  it('are all there of a period of a few', () => {
    expect(labels(dataset.events, { from: '1979', to: '1991' })).toEqual(['1980', '1982', '1989']);
  });
  it('come last where they left the line resting on too little', () => {
    const { labels: all } = figureOf(dataset.events);
    const weak = all.findIndex(({ event: id }) => id === '1947-08-14-no-message-to-jinnah');
    expect(weak === -1 || weak === all.length - 1).toBe(true);
  });
  it('have of an event that acts each year the year in which it moved the line so', () => {
    const lasting = event('1954/1958', 'ASSAULT');
    const { labels: all, line } = figureOf([event('1950-05-01', 'AID'), lasting]);
    const label = all.find(({ event: id }) => id === lasting.id);
    expect(lasting.date.lasts).toBe(true);
    const year = yearOf(label?.day ?? 0);
    expect(label?.years).toBe(String(year));
    const point = line.series.find(({ day }) => day === label?.day);
    expect(label?.size).toBe(signedNumber('en', (point?.warmth ?? 0) - (point?.before ?? 0)));
  });
  it('are the same whatever is highlighted, with what is highlighted besides', () => {
    const plain = figureOf(dataset.events).labels;
    const pointed = figureOf(dataset.events, {
      highlight: ['1966-01-06-tashkent-declaration', '1954-seato-membership']
    });
    expect(pointed.labels.slice(0, plain.length).map((label) => ({ ...label, highlighted: false }))).toEqual(plain);
    expect(pointed.labels.slice(plain.length).map(({ event: id }) => id)).toEqual(['1966-01-06-tashkent-declaration']);
  });
  it('lead to the mark of what is off the line', () => {
    const { labels: all } = figureOf(dataset.events, { highlight: ['1922-relations-begin'] });
    expect(all.at(-1)).toMatchObject({ event: '1922-relations-begin', value: null, size: '' });
  });
  it('say the year in a long period, and the day in one of ten years at most', () => {
    expect(labels(moves, { from: '1950', to: '1970' })).toEqual(['1960', '1963', '1966']);
    expect(labels(moves, { from: '1960', to: '1969' })).toEqual(['1 May 1960', '3 February 1963', '6 January 1966']);
  });
  it('say the day of two that the year would not tell apart', () => {
    expect(labels([...moves, event('1966-11-20', 'AID')], { from: '1950', to: '1980' })).toEqual([
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
        [moves[0], vague, moves[2]].filter((each) => each !== undefined),
        { from: '1960', to: '1969' }
      )
    ).toEqual(['1 May 1960', '1962 or 1963', '6 January 1966']);
  });
});
