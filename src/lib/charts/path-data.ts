import type { Point } from './placement/index.ts';

// D3's shapes bring all their curves with them, a fiftieth of a page's script.

/** The path of a line from point to point, to so many digits of a pixel. */
export function linePath(points: readonly Point[], digits: number): string {
  const closing = points.length === 1 ? 'Z' : '';
  return points.length === 0 ? '' : `M${joined(points, digits)}${closing}`;
}

/** The path around what lies between two lines, to so many digits of a pixel. */
export function areaPath(upper: readonly Point[], lower: readonly Point[], digits: number): string {
  return upper.length === 0 ? '' : `M${joined([...upper, ...lower.toReversed()], digits)}Z`;
}

function joined(points: readonly Point[], digits: number): string {
  const scale = 10 ** digits;
  const round = (value: number) => Math.round(value * scale) / scale;
  return points.map(({ x, y }) => `${round(x)},${round(y)}`).join('L');
}
