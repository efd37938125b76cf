import type { DyadEvent } from '#lib/dataset/index.ts';
import { memoizeRecent } from '#lib/memo/index.ts';
import { sweepDraws } from './draws-sweep.ts';
import type { Evidence } from './evidence.ts';
import { rankerOf } from './order-statistics.ts';
import type { WarmthOptions } from './warmth-model.ts';

export interface BandPoint {
  readonly day: number;
  readonly low: number;
  readonly high: number;
}

/** The percentiles between which the band lies. */
export const bandQuantiles = [0.1, 0.9] as const;
/** Tells of so many values between which of them the band lies: `[low, high]`. One for many lists, each much like the one before. */
export const bandRanker = (count: number) =>
  // What is left, from the lowest on, once the lowest and the highest are out.
  rankerOf(count, [count * bandQuantiles[0], count * bandQuantiles[1] - 1]);

/** A server draws the same few views again and again; so many bands are remembered. */
const maxBands = 32;

/**
 * 10th to 90th percentile of warmth at the days `at`, over the draws of the evidence: of the day within a date, of the
 * coding among the stated one and its alternatives, and of how often each event counts. The coldest and the warmest
 * tenth of the draws are left out. The same model as `warmthSeries`; the same seed gives the same band, in whatever
 * order the events come.
 */
export const warmthBand = memoizeRecent(
  (
    events: readonly DyadEvent[],
    evidence: Evidence,
    options: WarmthOptions,
    at: readonly number[]
  ): readonly BandPoint[] => {
    const days = [...new Set(at)].filter((day) => day >= options.begin && day <= options.end).sort((a, b) => a - b);
    const { count } = evidence.draws;
    const ranked = bandRanker(count);
    const band: BandPoint[] = [];
    const warmth = new Float64Array(count);
    sweepDraws(events, evidence, options, days, (draws, day) => {
      draws.read(warmth);
      const [low, high] = ranked(warmth);
      band.push({ day, low, high });
    });
    return band;
  },
  maxBands
);
