import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { figureOf } from './sample-warmth.ts';
import { numberedTicks, valueRange, valueTicks } from './value-range.ts';

const at = (low: number, high: number) => valueRange([], [{ day: 0, low, high }], 'mean', 1.5);

describe('the vertical axis of warmth', () => {
  it('holds line, band and neutral, and not much more', () => {
    const value = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = at(Math.min(a, b), Math.max(a, b));
        expect(low).toBeLessThanOrEqual(Math.min(0, a, b));
        expect(high).toBeGreaterThanOrEqual(Math.max(0, a, b));
        expect(high - low).toBeLessThanOrEqual(2 * (Math.max(1, a, b) - Math.min(-1, a, b)));
      })
    );
  });
  it('holds all of the line, and of a band that rests on too little not all', () => {
    const line = [0, 1].map((day) => ({ day, before: 0, warmth: 2 * day, effective: 1 + day }));
    const band = [0, 1].map((day) => ({ day, low: day === 0 ? -9 : 1, high: day === 0 ? 9 : 3 }));
    expect(valueRange(line, band, 'mean', 1.5)).toEqual([-1, 3]);
    expect(valueRange(line, band, 'mean', 1)).toEqual([-10, 10]);
  });
  it('holds all of a band that rests on too little for the most part', () => {
    const line = [0, 1, 2].map((day) => ({ day, before: 0, warmth: 0, effective: day === 2 ? 2 : 1 }));
    const band = [0, 1, 2].map((day) => ({ day, low: -4, high: day }));
    expect(valueRange(line, band, 'mean', 1.5)).toEqual([-4, 2]);
  });
  it('ends at round numbers', () => {
    expect(at(-1.83, 4.6)).toEqual([-2, 5]);
    expect(at(0.2, 0.3)).toEqual([-1, 1]);
    expect(at(-10, 10)).toEqual([-10, 10]);
  });
  it('has whole levels of the stock model', () => {
    const { values } = figureOf(dataset.events, { model: 'stock' });
    expect(values.map((end) => Math.abs(end % 3))).toEqual([0, 0]);
    expect(valueTicks(values, 'stock')).toContain(0);
  });
  it('follows the period that is shown', () => {
    expect(figureOf(dataset.events, { from: '1974', to: '1975' }).values[0]).toBe(-1);
    expect(figureOf(dataset.events).values[0]).toBeLessThan(-1);
  });
});

it('numbers of the axis keep apart in a low plot, and neutral is among them', () => {
  const ticks = [-3, -2, -1, 0, 1, 2, 3, 4, 5];
  expect(numberedTicks(ticks, 20, 11)).toEqual(ticks);
  expect(numberedTicks(ticks, 8, 11)).toEqual([-2, 0, 2, 4]);
  expect(numberedTicks(ticks, 3, 11)).toEqual([0, 4]);
  expect(numberedTicks([-0.5, 0, 0.5, 1], 12, 11)).toEqual([0, 1]);
});
