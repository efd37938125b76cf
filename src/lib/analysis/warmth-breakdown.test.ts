import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView } from '#lib/view/index.ts';
import { scorer } from './score.ts';
import { warmthBreakdown, warmthEffects } from './warmth-breakdown.ts';
import { warmthOptions } from './warmth-line.ts';
import { impulsesOf, warmthSeries } from './warmth-model.ts';

const scores = scorer(dataset.codebook, 'plover');
const options = warmthOptions(dataset, defaultView);
const find = (id: string) => {
  const event = dataset.events.find((each) => each.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
};

describe('the mean, act by act', () => {
  it('sums to the value of the line on every day of the line', () => {
    const series = warmthSeries(
      dataset.events.flatMap((event) => impulsesOf(event, scores.stated(event))),
      options
    );
    expect(series.length).toBeGreaterThan(40);
    for (const { day, warmth } of series)
      expect(warmthBreakdown(dataset.events, scores, options, day).warmth).toBeCloseTo(warmth, 10);
  });

  it('gives by hand on the second day of the line: (-2 * 2^(-a/5) + 2.5) / (1 + 2^(-a/5) + 1)', () => {
    const pair = [find('1948-04-24-gromyko-accepts'), find('1947-08-14-no-message-to-jinnah')];
    const { terms, warmth } = warmthBreakdown(pair, scores, options, find('1948-04-24-gromyko-accepts').date.first);
    expect(terms.map(({ event }) => event.id)).toEqual([
      '1947-08-14-no-message-to-jinnah',
      '1948-04-24-gromyko-accepts'
    ]);
    // The middle of 14 August 1947 and 24 April 1948 is 19 December 1947, 127 days before the second.
    const old = 2 ** (-127 / 365.2425 / 5);
    expect(warmth).toBeCloseTo((-2 * old + 2.5) / (1 + old + 1), 12);
  });

  it('leaves out events before the line begins unless the view counts them', () => {
    const first = (early: 'show' | 'count') =>
      warmthBreakdown(dataset.events, scores, warmthOptions(dataset, { ...defaultView, early }), options.end).terms[0]
        ?.event.id;
    expect(first('show')).toBe('1947-08-14-no-message-to-jinnah');
    expect(first('count')).toBe('1922-relations-begin');
  });
});

describe('the effect of an event on the line', () => {
  it('is one for each calendar year that a lasting event touches', () => {
    expect(warmthEffects(find('1954-strained-relations'), dataset.events, scores, options)).toHaveLength(5);
  });
  it('names the events that act on the same day', () => {
    const [effect] = warmthEffects(find('2014-06-02-arms-embargo-lifted'), dataset.events, scores, options);
    expect(effect?.others.map(({ id }) => id)).toEqual(['2014-06-02-helicopter-talks']);
    expect(effect?.warmth).toBeGreaterThan(effect?.before ?? 10);
  });
  it('is none before the line begins', () => {
    expect(warmthEffects(find('1922-relations-begin'), dataset.events, scores, options)).toEqual([]);
  });
});
