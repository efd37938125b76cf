import type { WarmthFigure } from './warmth-figure.ts';

/** Between the line and the nearest name, in pixels. */
const gap = 10;

/** Between which heights names stand above the highest place of the line and below the lowest, in pixels. */
export const labelZones = (
  { reach }: Pick<WarmthFigure, 'reach'>,
  y: (value: number) => number,
  [top, bottom]: readonly [number, number]
) =>
  ({
    above: [top + 4, y(reach.high) - gap],
    below: [y(reach.low) + gap, bottom - 4]
  }) as const;
