import { expect, it } from 'vitest';
import { sampleDate, sampleEvent } from '../../../tests/support/sample-events.ts';
import { effectiveNumbers } from './effective-number.ts';
import { daysAYear, impulsesOf, type WarmthOptions } from './warmth-model.ts';

const years = (count: number) => Math.round(count * daysAYear);
const options: WarmthOptions = { model: 'mean', halflife: 5, begin: 0, end: years(60), countEarly: false };
const stock: WarmthOptions = { ...options, model: 'stock' };
const acts = (...dates: readonly (readonly [number, number?])[]) =>
  dates
    .map(([first, last = first], n) => sampleEvent({ id: `e${n}`, date: sampleDate(first, last, last > first) }))
    .flatMap((event) => impulsesOf(event, 1).map((impulse) => ({ event, ...impulse })))
    .sort((a, b) => a.day - b.day);

it('by the mean, an event counts as much as it still weighs: half after a half-life', () => {
  const [, on, later] = effectiveNumbers(acts([100], [100]), options, [99, 100, 100 + years(5)]);
  expect(effectiveNumbers(acts([100]), options, [99])).toEqual([0]);
  expect(on).toBe(2);
  expect(later).toBeCloseTo(1, 3);
});

it('however often an event acts, it counts once, by its latest act', () => {
  const lasting = acts([0, years(10)]);
  expect(lasting.length).toBeGreaterThan(9);
  const last = lasting.at(-1)?.day ?? NaN;
  expect(effectiveNumbers(lasting, options, [last, last + years(5)])).toEqual([
    expect.closeTo(1, 9),
    expect.closeTo(0.5, 3)
  ]);
});

it('by the stock, those count that acted within ten years', () => {
  const events = acts([0], [years(3)], [years(4), years(8)]);
  expect(effectiveNumbers(events, stock, [0, years(3.5), years(9), years(11), years(14), years(30)])).toEqual([
    1, 2, 3, 2, 1, 0
  ]);
});
