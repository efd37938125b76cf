import { earlierFirst, type DyadEvent } from '#lib/dataset/index.ts';
import { memoizeRecent } from '#lib/memo/index.ts';
import { drawnBy, sweepOf } from './band-sweep.ts';
import { allStated, draws, drawsOf, type DrawnAct } from './monte-carlo-draws.ts';
import { rankerOf } from './order-statistics.ts';
import { scoresOfCodings, type Scorer } from './score.ts';
import { actingDays, type WarmthOptions } from './warmth-model.ts';

export interface BandPoint {
  readonly day: number;
  readonly low: number;
  readonly high: number;
}

/** The percentiles between which the band lies. */
export const bandQuantiles = [0.1, 0.9] as const;
/** The ranks of what is left, of all draws from the coldest on, once the coldest and the warmest are out. */
const ranks = [draws * bandQuantiles[0], draws * bandQuantiles[1] - 1] as const;
/** Any number would do, as long as it stays: another one gives another band. */
const bandSeed = 1947;
/** A server draws the same few views again and again; so many bands are remembered. */
const maxBands = 32;

/**
 * 10th to 90th percentile of warmth at the days `at`, over seeded draws of what is uncertain: the day within a date,
 * and the coding among the stated one and its alternatives. The coldest and the warmest tenth of the draws are left
 * out. The same model as `warmthSeries`; the same seed gives the same band, in whatever order the events come.
 */
export const warmthBand = memoizeRecent(
  (
    events: readonly DyadEvent[],
    scorer: Scorer,
    options: WarmthOptions,
    at: readonly number[],
    seed: number = bandSeed
  ): readonly BandPoint[] => {
    const days = [...new Set(at)].filter((day) => day >= options.begin && day <= options.end).sort((a, b) => a - b);
    const acts = actsOf(events, scorer, options, seed);
    const sweep = sweepOf(options);
    const warmth = new Float64Array(draws);
    const ranked = rankerOf(draws, ranks);
    let active: DrawnAct[] = [];
    let begun = 0;
    let day = (acts[0]?.first ?? options.end) - 1;
    return days.map((until) => {
      sweep.aim(until);
      while (day < until) {
        day = sweep.daily ? day + 1 : until;
        for (let act = acts[begun]; act !== undefined && act.first <= day; act = acts[begun]) {
          active.push(act);
          begun += 1;
        }
        if (active.length === 0) continue;
        sweep.act(active, day);
        if (active.some(({ done }) => done === draws)) active = active.filter(({ done }) => done < draws);
      }
      sweep.read(warmth);
      const [low, high] = ranked(warmth);
      return { day: until, low, high };
    });
  },
  maxBands
);

/**
 * The acts of all events in order of their first possible day; ties by id, so that sums are the same to the last bit.
 */
function actsOf(
  events: readonly DyadEvent[],
  scorer: Scorer,
  { begin, countEarly }: WarmthOptions,
  seed: number
): DrawnAct[] {
  const acts: DrawnAct[] = [];
  for (const event of [...events].sort(earlierFirst)) {
    const { first, last, lasts } = event.date;
    const scores = scoresOfCodings(event, scorer);
    const drawn = drawsOf(event, seed);
    const coding = scores.length === 1 ? allStated : drawn.coding;
    const add = (first: number, span: number) => {
      // What a draw puts before both sides exist moves nothing unless the reader asks for it.
      const done = countEarly ? 0 : drawnBy({ first, span }, begin - 1);
      if (done < draws) acts.push({ order: drawn.order, coding, scores, first, span, done });
    };
    if (lasts) for (const day of actingDays(event)) add(day, 1);
    else add(first, last - first + 1);
  }
  return acts.sort((a, b) => a.first - b.first);
}
