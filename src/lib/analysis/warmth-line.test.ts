import { describe, expect, it } from 'vitest';
import { dayNumber, yearOf } from '#lib/dataset/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView, models } from '#lib/view/index.ts';
import { yearlyMeans } from './turning-spans.ts';
import { warmthLine } from './warmth-line.ts';

const whole = warmthLine(dataset, defaultView);
const later = warmthLine(dataset, { ...defaultView, from: '1965', to: '1974' });

describe('the line of a view', () => {
  it('begins on the day on which both sides exist, and ends with the view', () => {
    expect(whole.series[0]?.day).toBe(dataset.dyad.begin);
    expect(whole.series.at(-1)?.day).toBe(whole.domain[1]);
  });
  it('goes no further than the data, whatever is asked for; where they have nothing, there is none', () => {
    const beyond = warmthLine(dataset, { ...defaultView, from: '1990', to: '2030' });
    expect(beyond.domain[1]).toBe(dayNumber(2030, 12, 31));
    expect(beyond.series.at(-1)?.day).toBe(dayNumber(2014, 12, 31));
    expect([...yearlyMeans(beyond, 0).keys()].at(-1)).toBe(2014);
    expect(warmthLine(dataset, { ...defaultView, from: '2020', to: '2030' }).series).toEqual([]);
    const later = { ...dataset, events: dataset.events.filter(({ date }) => yearOf(date.first) >= 1990) };
    expect(warmthLine(later, { ...defaultView, from: '1960', to: '1979' }).series).toEqual([]);
    expect(warmthLine(later, { ...defaultView, from: '1960' }).series[0]?.day).toBe(dayNumber(1996));
  });
  it('is none where it would rest on no event', () => {
    for (const view of [{ q: 'no such event' }, { category: ['ASSAULT'] }, { to: '1946' }] as const)
      for (const model of models) {
        const { series, grid } = warmthLine(dataset, { ...defaultView, ...view, model });
        expect([series, grid]).toEqual([[], []]);
      }
  });
  it('is a window on the whole line: what happened before it still counts', () => {
    const values = new Map(whole.series.map(({ day, warmth }) => [day, warmth]));
    const both = later.series.filter(({ day }) => values.has(day));
    expect(both.length).toBeGreaterThan(2);
    for (const { day, warmth } of both) expect(warmth).toBeCloseTo(values.get(day) ?? NaN, 10);
    expect(later.events.every(({ date }) => yearOf(date.last) >= 1965 && yearOf(date.first) <= 1974)).toBe(true);
  });
  it('knows where an event in view left it, and nothing of one that lies before it', () => {
    for (const event of whole.events) {
      const left = whole.after(event);
      if (event.date.last < dataset.dyad.begin) expect(left, event.id).toBeUndefined();
      if (event.date.first >= dataset.dyad.begin) expect(whole.series.map(({ warmth }) => warmth)).toContain(left);
    }
  });
});
