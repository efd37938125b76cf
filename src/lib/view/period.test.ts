import { describe, expect, it } from 'vitest';
import { dayNumber } from '#lib/dataset/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView } from './default-view.ts';
import { domainOf, periodOf } from './period.ts';
import type { View } from './view.ts';

const domain = (view: Partial<View>, from = dataset) => domainOf(from, { ...defaultView, ...view });
const whole = [dayNumber(1922), dayNumber(2014, 12, 31)];

describe('the period', () => {
  it('runs from the first day of its first year to the last of its last, or from day to day', () => {
    expect(periodOf({ ...defaultView, from: '1965', to: '1966' })).toEqual({
      first: dayNumber(1965),
      last: dayNumber(1966, 12, 31)
    });
    expect(periodOf({ ...defaultView, from: '1965-04-05', to: '1966-01-06' })).toEqual({
      first: dayNumber(1965, 4, 5),
      last: dayNumber(1966, 1, 6)
    });
  });
  it('is open where nothing is said', () => {
    expect(periodOf(defaultView)).toEqual({ first: null, last: null });
  });
});

describe('the days a chart covers', () => {
  it('are whole years from the first event to the last', () => {
    expect(domain({})).toEqual(whole);
  });
  it('are the same whatever the other filters leave', () => {
    expect(domain({ category: ['NONE'], q: 'nothing' })).toEqual(whole);
  });
  it('are those of the period, where it has an end', () => {
    expect(domain({ from: '1965-04-05' })).toEqual([dayNumber(1965, 4, 5), whole[1]]);
    expect(domain({ to: '1990' })).toEqual([whole[0], dayNumber(1990, 12, 31)]);
    expect(domain({ from: '1900', to: '2020' })).toEqual([dayNumber(1900), dayNumber(2020, 12, 31)]);
  });
  it('are the year in which an open period ends or begins that lies wholly before or after the data', () => {
    expect(domain({ to: '1900' })).toEqual([dayNumber(1900), dayNumber(1900, 12, 31)]);
    expect(domain({ from: '2050' })).toEqual([dayNumber(2050), dayNumber(2050, 12, 31)]);
  });
  it('go at most a hundred years beyond the data', () => {
    expect(domain({ from: '0001', to: '9999' })).toEqual([dayNumber(1822), dayNumber(2114, 12, 31)]);
  });
  it('are the year in which both sides came to exist where there are no events', () => {
    expect(domain({}, { ...dataset, events: [], measures: [] })).toEqual([dayNumber(1947), dayNumber(1947, 12, 31)]);
  });
  it('can be found for very many events', () => {
    expect(
      domain(
        {},
        {
          ...dataset,
          events: Array.from({ length: 200_000 }, () => dataset.events).flatMap((events) => events.slice(0, 1))
        }
      )
    ).toEqual([dayNumber(1922), dayNumber(1922, 12, 31)]);
  });
});
