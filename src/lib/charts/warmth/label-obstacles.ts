import type { Box } from '../placement/index.ts';
import { scoreTicks } from './axis-ticks.ts';
import type { WarmthFigure } from './warmth-figure.ts';

/** How much farther off a label stands to keep clear of a rule of the plot, in pixels. */
const worth = { neutral: 80, time: 40, early: 20, grid: 16, band: 12 } as const;

/**
 * What labels had better not cover: neutral line, grid, where states begin, and the ground before, where their events
 * would seem to be.
 */
export function labelObstacles(
  { view, begin, successions, band }: WarmthFigure,
  { width, height, x, y }: { width: number; height: number; x: (day: number) => number; y: (score: number) => number }
): { box: Box; cost: number }[] {
  const across = (at: number, cost: number) => ({ box: { left: 0, right: width, top: at - 1, bottom: at + 1 }, cost });
  const upright = (at: number, cost: number) => ({
    box: { left: at - 2, right: at + 2, top: 0, bottom: height },
    cost
  });
  return [
    ...scoreTicks(view.model).map((score) => across(y(score), score === 0 ? worth.neutral : worth.grid)),
    { box: { left: 0, right: x(begin), top: 0, bottom: height }, cost: worth.early },
    ...[begin, ...successions.map(({ day }) => day)].map((day) => upright(x(day), worth.time)),
    ...band
      .filter((_, n) => n % 6 === 0)
      .map(({ day, low, high }) => ({
        box: { left: x(day) - 1, right: x(day) + 1, top: y(high), bottom: y(low) },
        cost: worth.band
      }))
  ];
}
