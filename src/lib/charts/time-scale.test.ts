import { describe, expect, it } from 'vitest';
import { dayNumber } from '#lib/dataset/index.ts';
import { clampDay, isWithin, timeBreak, timeScale } from './time-scale.ts';

const domain = [dayNumber(1947, 8, 14), dayNumber(2014, 12, 31)] as const;

describe('the scale of time', () => {
  it('gives the years before both states existed a tenth of the width at most, behind a break', () => {
    const long = [dayNumber(1922), dayNumber(2014, 12, 31)] as const;
    const begin = dayNumber(1947, 8, 14);
    for (const width of [240, 600, 1800]) {
      const broken = timeBreak(long, begin, width);
      const x = timeScale(long, width, begin);
      expect(broken?.begin).toBeLessThanOrEqual(width / 10);
      expect(broken?.end).toBeLessThan(broken?.begin ?? 0);
      expect([long[0], begin, long[1]].map(x)).toEqual([0, broken?.begin, width]);
      const places = Array.from({ length: 93 }, (_, n) => x(dayNumber(1922 + n)));
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    }
  });
  it('is whole where a period lies in one piece, or the years before are few', () => {
    const begin = dayNumber(1947, 8, 14);
    for (const [from, to] of [
      [1922, 1940],
      [1965, 1974],
      [1946, 2014]
    ] as const)
      expect(timeBreak([dayNumber(from), dayNumber(to, 12, 31)], begin, 600)).toBeNull();
    expect(timeScale([begin, begin], 600, begin)(begin)).toBe(300);
  });
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
