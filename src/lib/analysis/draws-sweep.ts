import type { DyadEvent } from '#lib/dataset/index.ts';
import { memoize } from '#lib/memo/index.ts';
import { drawnActs, drawnBy, turnsOver, type DrawnAct } from './drawn-acts.ts';
import type { Evidence } from './evidence.ts';
import { daysAYear, neutralWeight, stockBound, stockImpact, type WarmthOptions } from './warmth-model.ts';
import { addEach, addMeans, addShared, addTurns, noSums, readMeans, scale, type SharedSums } from './weighted-sums.ts';

/** After so many half-lives the sums are told as of a later day, long before the numbers have no room for them. */
const longest = 500;
/** The weights of so many half-lives and spans are remembered: of each span they are 4 kB, for 500 draws. */
const [maxHalflives, maxSpans] = [4, 1000] as const;

/** The warmth of every draw at the end of a day. */
export interface DayOfDraws {
  readonly read: (warmth: Float64Array) => void;
  /** Adds so much of it to sums that stand side by side. */
  readonly add: (sums: Float64Array, share: number) => void;
}

/** The warmth of all draws side by side, moved forward in time: for each of them what `warmthSeries` computes. */
interface Sweep extends DayOfDraws {
  /** Whether the order of acts matters, so that it has to be moved on day by day. */
  readonly daily: boolean;
  /** Names the next day that is read; acts are told in steps up to it. */
  readonly aim: (at: number) => void;
  /** All draws of these acts that have their day on or before `day` and have not acted yet. */
  readonly act: (acts: readonly DrawnAct[], day: number) => void;
}

/** Passes through `days`, in order of time, and stops at the end of each for `visit` to ask for the warmth of the draws. */
export function sweepDraws(
  events: readonly DyadEvent[],
  evidence: Evidence,
  options: WarmthOptions,
  days: readonly number[],
  visit: (draws: DayOfDraws, day: number, n: number) => void
): void {
  const { count } = evidence.draws;
  const acts = drawnActs(events, evidence, options);
  const sweep = sweepOf(evidence, options);
  let active: DrawnAct[] = [];
  let begun = 0;
  let day = (acts[0]?.first ?? options.end) - 1;
  /** Up to which day acts may be told at once: where their order matters, those of one event, which acts once a draw. */
  const nextStep = (until: number) => {
    if (!sweep.daily) return until;
    const idle = (acts[begun]?.first ?? until + 1) - 1;
    return active.length < 2 && idle > day ? Math.min(until, idle) : day + 1;
  };
  days.forEach((until, n) => {
    sweep.aim(until);
    while (day < until) {
      day = nextStep(until);
      for (let act = acts[begun]; act !== undefined && act.first <= day; act = acts[begun]) {
        active.push(act);
        begun += 1;
      }
      if (active.length === 0) continue;
      sweep.act(active, day);
      if (active.some(({ done }) => done === count)) active = active.filter(({ done }) => done < count);
    }
    visit(sweep, until, n);
  });
}

function sweepOf(evidence: Evidence, { model, halflife }: WarmthOptions): Sweep {
  return model === 'mean' ? meanSweep(evidence, halflife * daysAYear) : stockSweep(evidence);
}

/** How many draws of an act are due by a day, but never fewer than have acted or were left out already. */
function dueBy(act: DrawnAct, day: number, count: number): number {
  return Math.max(act.done, drawnBy(act, day, count));
}

/** By span of a date, what an act weighs more in each turn than it would on the first day; `halflife` in days. */
const weightsByTurn = memoize((count: number) =>
  memoize(
    (halflife: number) =>
      memoize((span: number) => Float64Array.from(turnsOver(span, count), (day) => 2 ** (day / halflife)), maxSpans),
    maxHalflives
  )
);

/**
 * `halflife` in days. The sums are kept as of one day, as of which later acts weigh more than 1: instead of the sums of
 * all draws it is the imagined event that changes from day to day. Acts of known day and score are summed for each piece
 * of evidence first, so that thousands of them cost little more than their months.
 */
function meanSweep({ draws: { count }, imagined }: Evidence, halflife: number): Sweep {
  const sums = noSums(count);
  const shared = new Map<Float64Array, SharedSums>();
  const weightsOver = weightsByTurn(count)(halflife);
  let asOf: number | null = null;
  let aimed = 0;
  const weightOn = (day: number) => 2 ** ((day - (asOf ?? day)) / halflife);
  const sharedBy = (counts: Float64Array) => {
    const known = shared.get(counts) ?? { weighted: 0, weights: 0 };
    shared.set(counts, known);
    return known;
  };
  const gather = () => {
    for (const [counts, own] of shared) addShared(sums, own, counts);
    shared.clear();
  };
  return {
    daily: false,
    aim: (at) => {
      asOf ??= at;
      if (at - asOf > longest * halflife) {
        scale(sums, 2 ** ((asOf - at) / halflife));
        asOf = at;
      }
      aimed = at;
    },
    act: (acts, day) => {
      for (const act of acts) {
        const until = dueBy(act, day, count);
        const weight = weightOn(act.first);
        const [score, ...others] = act.scores;
        if (act.span === 1 && others.length === 0) {
          const own = sharedBy(act.counts);
          own.weighted += (score ?? 0) * weight;
          own.weights += weight;
        } else addTurns(sums, act, weight, weightsOver(act.span), until);
        act.done = until;
      }
    },
    read: (warmth) => {
      gather();
      readMeans(sums, imagined, neutralWeight * weightOn(aimed), warmth);
    },
    add: (to, share) => {
      gather();
      addMeans(sums, imagined, neutralWeight * weightOn(aimed), to, share);
    }
  };
}

/**
 * An event that counts `e` times acts so often: its distance to the bound shrinks by `(1 - |I|/9)^e`. Of the acts of one
 * day the cold ones come first, as in `warmthSeries`; which of several cold ones, or of several warm ones, comes first
 * makes no difference, since they commute.
 */
function stockSweep({ draws: { count } }: Evidence): Sweep {
  const stock = new Float64Array(count);
  let warmDraws = new Uint16Array(count);
  let warmShrinks = new Float64Array(count);
  return {
    daily: true,
    aim: () => undefined,
    act: (acts, day) => {
      let warm = 0;
      if (warmDraws.length < acts.length * count) {
        warmDraws = new Uint16Array(2 * acts.length * count);
        warmShrinks = new Float64Array(2 * acts.length * count);
      }
      for (const act of acts) {
        const { order, coding, counts, scores } = act;
        const shrinks = scores.map((score) => Math.log(1 - (stockImpact * Math.abs(score)) / stockBound));
        const until = dueBy(act, day, count);
        for (let k = act.done; k < until; k += 1) {
          const draw = order[k] ?? 0;
          const shrink = Math.exp((shrinks[coding[k] ?? 0] ?? 0) * (counts[draw] ?? 0));
          if ((scores[coding[k] ?? 0] ?? 0) < 0) stock[draw] = ((stock[draw] ?? 0) + stockBound) * shrink - stockBound;
          else {
            warmDraws[warm] = draw;
            warmShrinks[warm] = shrink;
            warm += 1;
          }
        }
        act.done = until;
      }
      for (let k = 0; k < warm; k += 1) {
        const draw = warmDraws[k] ?? 0;
        stock[draw] = stockBound - (stockBound - (stock[draw] ?? 0)) * (warmShrinks[k] ?? 0);
      }
    },
    read: (warmth) => warmth.set(stock),
    add: (sums, share) => addEach(sums, stock, share)
  };
}
