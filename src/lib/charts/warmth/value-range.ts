import { max, min, scaleLinear } from 'd3';
import { levelHeight, stockBound, type BandPoint, type LinePoint } from '#lib/analysis/index.ts';
import { scoreBound } from '#lib/dataset/index.ts';
import type { Model } from '#lib/view/index.ts';

/** Lowest and highest value of the vertical axis, in points of the scale. */
export type ValueRange = readonly [low: number, high: number];

/** Into how many steps an axis is cut, about. */
const steps = 6;
/** What an axis shows at least on either side of neutral, in points: smaller moves are not blown up. */
const minReach = 1;

/**
 * What the vertical axis shows: neutral, all of the line, and its band where the line rests on `enough` events or more,
 * rounded out to its next step; by the stock, to whole levels. Elsewhere the band is so wide that the line would be
 * pressed flat: there it may reach beyond, but where it is so for the most part.
 */
export function valueRange(
  series: readonly LinePoint[],
  band: readonly BandPoint[],
  model: Model,
  enough: number
): ValueRange {
  const weak = new Set(series.filter(({ effective }) => effective < enough).map(({ day }) => day));
  const firmBand = band.filter(({ day }) => !weak.has(day));
  const firm = 2 * firmBand.length < band.length ? band : firmBand;
  const low = Math.min(
    -minReach,
    min(series, ({ before, warmth }) => Math.min(before, warmth)) ?? 0,
    min(firm, (point) => point.low) ?? 0
  );
  const high = Math.max(
    minReach,
    max(series, ({ before, warmth }) => Math.max(before, warmth)) ?? 0,
    max(firm, (point) => point.high) ?? 0
  );
  if (model === 'stock') {
    return [
      Math.max(-stockBound, Math.floor(low / levelHeight) * levelHeight),
      Math.min(stockBound, Math.ceil(high / levelHeight) * levelHeight)
    ];
  }
  const [first = low, last = high] = scaleLinear([low, high], [0, 1]).nice(steps).domain();
  return [Math.max(-scoreBound, first), Math.min(scoreBound, last)];
}

/** The heights at which the plot is ruled, in points of a model's scale. */
export function valueTicks([low, high]: ValueRange, model: Model): number[] {
  if (model !== 'stock') return scaleLinear([low, high], [0, 1]).ticks(steps);
  return Array.from({ length: Math.round((high - low) / levelHeight) + 1 }, (_, n) => low + n * levelHeight);
}

/**
 * Of these the ones whose numbers keep so many pixels apart where a point is `point` pixels high: every so manyth, neutral
 * among them.
 */
export function numberedTicks(ticks: readonly number[], point: number, apart: number): number[] {
  const [first = 0, second = first] = ticks;
  const step = second - first;
  if (step === 0) return [...ticks];
  const every = Math.max(1, Math.ceil(apart / (step * point)));
  return ticks.filter((value) => Math.round(value / step) % every === 0);
}
