import { area, line } from 'd3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areaPath, linePath } from './path-data.ts';

const pixels = fc.double({ min: -5000, max: 5000, noNaN: true });
const digits = fc.integer({ min: 0, max: 3 });

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly low: number;
}

it('lines and areas have the paths that D3 gives them', () => {
  const spots = fc.array(fc.record({ x: pixels, y: pixels, low: pixels }));
  fc.assert(
    fc.property(spots, digits, (spots, digits) => {
      const [x, y, low] = [({ x }: Spot) => x, ({ y }: Spot) => y, ({ low }: Spot) => low];
      const lower = spots.map(({ x, low }) => ({ x, y: low }));
      expect(linePath(spots, digits)).toBe(line(x, y).digits(digits)(spots) ?? '');
      expect(areaPath(spots, lower, digits)).toBe(area(x, low, y).digits(digits)(spots) ?? '');
    })
  );
});
