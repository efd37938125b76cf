import { bisector } from 'd3';
import type { DyadEvent } from '#lib/dataset/index.ts';
import { lastActs } from './acts.ts';
import { effectiveNumbers, enoughEvents } from './effective-number.ts';
import type { BandPoint } from './warmth-band.ts';
import { levelAt, type WarmthLevel } from './warmth-levels.ts';
import type { WarmthLine } from './warmth-line.ts';
import { warmthOn } from './warmth-model.ts';

/** What the line is at the end of a day, in days since 1970. */
export interface LineReading {
  readonly day: number;
  readonly warmth: number;
  /** The part of the scale in which the warmth lies as it is said, with one decimal. */
  readonly level: WarmthLevel['level'];
  /** Null where no band is drawn. */
  readonly band: { readonly low: number; readonly high: number } | null;
  /** On how many events the line rests, and whether these are too few for it to be drawn whole. */
  readonly effective: number;
  readonly isWeak: boolean;
  /** What acted on it last; null before anything did. */
  readonly last: DyadEvent | null;
}

/**
 * Reads a line at the end of a day that it covers. The warmth is that of the formula, not of the drawing; the band, which
 * is sampled, lies between its two nearest points as it is drawn.
 */
export function readLine(
  { acts, options }: Pick<WarmthLine, 'acts' | 'options'>,
  band: readonly BandPoint[],
  day: number
): LineReading {
  const warmth = warmthOn(acts, options, day);
  const [effective = 0] = effectiveNumbers(acts, options, [day]);
  return {
    day,
    warmth,
    level: levelAt(options.model, Math.round(warmth * 10) / 10),
    band: bandAt(band, day),
    effective,
    isWeak: effective < enoughEvents(options),
    last: lastActs(acts, day).at(-1)?.event ?? null
  };
}

const byDay = bisector(({ day }: BandPoint) => day);

function bandAt(band: readonly BandPoint[], day: number): LineReading['band'] {
  const n = byDay.right(band, day);
  const [before, after] = [band[n - 1] ?? band[n], band[n] ?? band[n - 1]];
  if (!before || !after) return null;
  const share = before === after ? 0 : (day - before.day) / (after.day - before.day);
  const between = (a: number, b: number) => a + (b - a) * share;
  return { low: between(before.low, after.low), high: between(before.high, after.high) };
}
