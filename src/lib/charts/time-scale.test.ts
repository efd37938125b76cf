import { describe, expect, it } from 'vitest';
import { dayNumber } from '#lib/dataset/index.ts';
import { clampDay, isWithin, timeScale } from './time-scale.ts';

const domain = [dayNumber(1947, 8, 14), dayNumber(2014, 12, 31)] as const;

describe('the scale of time', () => {
  it('leads from one edge of the plot to the other, evenly', () => {
    const x = timeScale(domain, 600);
    expect(domain.map(x)).toEqual([0, 600]);
    expect(x((domain[0] + domain[1]) / 2)).toBeCloseTo(300, 10);
  });
  it('takes a day outside for the end that is nearest', () => {
    expect(clampDay(dayNumber(1900), domain)).toBe(domain[0]);
    expect(clampDay(dayNumber(1966), domain)).toBe(dayNumber(1966));
    expect(clampDay(dayNumber(2100), domain)).toBe(domain[1]);
  });
  it('has nothing at its ends within it', () => {
    expect([domain[0], dayNumber(1966), domain[1]].map((day) => isWithin(day, domain))).toEqual([false, true, false]);
  });
});
