import { mean, range } from 'd3';
import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView, eraPeriod, periodOf, selectEvents } from '#lib/view/index.ts';
import { eraRecords } from './era-records.ts';
import { yearlyMeans } from './turning-spans.ts';
import { warmthLine } from './warmth-line.ts';

const view = { ...defaultView, category: ['CONSULT', 'ACCUSE', 'SUPPORT'] };

describe('the record of an era', () => {
  it('holds the events that a view of its period shows, whatever the period at hand', () => {
    for (const seen of [view, { ...view, from: '1965', to: '1970' }])
      for (const { era, events, scores } of eraRecords(dataset, seen)) {
        expect(events, era.id).toEqual(selectEvents(dataset, { ...view, ...eraPeriod(era) }));
        expect(scores).toHaveLength(events.length);
      }
  });

  it('tells of moves of its own events and days alone, the greatest up and down', () => {
    for (const { era, events, rise, fall } of eraRecords(dataset, defaultView)) {
      for (const move of [rise, fall].flatMap((each) => each ?? [])) {
        expect(events).toContain(move.event);
        expect(move.day >= era.date.first && move.day <= era.date.last, era.id).toBe(true);
      }
      expect(rise?.size ?? 1).toBeGreaterThan(0);
      expect(fall?.size ?? -1).toBeLessThan(0);
    }
  });

  it('tells where the line stands in it, where that rests on enough', () => {
    const [of] = [(id: string) => eraRecords(dataset, defaultView, (era) => era.id === id)[0]?.warmth];
    expect(of('western-alliances')).toBeGreaterThan(0);
    expect(of('thaw') ?? 0).toBeGreaterThan(of('western-alliances') ?? 0);
    // A line of one month and a few events is no level of those days.
    expect(
      eraRecords({ ...dataset, events: dataset.events.slice(-1) }, defaultView).map(({ warmth }) => warmth)
    ).toEqual(dataset.eras.map(() => null));
  });

  it('tells where the line stands by the months of the era alone', () => {
    const means = yearlyMeans(warmthLine(dataset, defaultView));
    const [thaw] = eraRecords(dataset, defaultView, ({ id }) => id === 'thaw');
    expect(thaw?.warmth).toBeCloseTo(mean(range(1963, 1979), (year) => means.get(year)) ?? NaN, 9);
  });

  it('tells of an event that acts each year what it did in this era, though it did more in another', () => {
    const [record] = eraRecords(dataset, defaultView, ({ id }) => id === 'suhrawardy');
    expect(record?.fall?.event.id).toBe('1954-strained-relations');
    expect(record?.fall?.size).toBeCloseTo(-0.3, 1);
  });

  it('has a period as precise as its bounds are known, that covers its days', () => {
    for (const era of dataset.eras) {
      const period = eraPeriod(era);
      const { first, last } = periodOf({ ...defaultView, ...period });
      expect([first, last], era.id).toEqual([era.date.first, era.date.isOpen ? null : era.date.last]);
    }
    const of = (id: string) => dataset.eras.filter((era) => era.id === id).map(eraPeriod);
    expect(of('thaw')).toEqual([{ from: '1963', to: '1978' }]);
    expect(of('nazimuddin')).toEqual([{ from: '1951-10-01', to: '1953-04-30' }]);
    expect(of('putin-2012')).toEqual([{ from: '2012-05-07', to: '' }]);
  });
});
