import { memoize } from '#lib/memo/index.ts';
import { dayOfTurn, draws, type DrawnAct } from './monte-carlo-draws.ts';
import { daysAYear, neutralWeight, stockAfter, type WarmthOptions } from './warmth-model.ts';
import { addOnDay, addTurns, noSums, readMeans, scale } from './weighted-sums.ts';

/** After so many half-lives the sums are told as of a later day, long before the numbers have no room for them. */
const longest = 500;
/** The weights of so many half-lives and spans are remembered: of each span they are 4 kB. */
const [maxHalflives, maxSpans] = [4, 1000] as const;

/** The warmth of all draws side by side, moved forward in time: for each of them what `warmthSeries` computes. */
interface Sweep {
  /** Whether the order of acts matters, so that it has to be moved on day by day. */
  readonly daily: boolean;
  /** Names the next day that is read; acts are told in steps up to it. */
  readonly aim: (at: number) => void;
  /** All draws of these acts that have their day on or before `day` and have not acted yet. */
  readonly act: (acts: readonly DrawnAct[], day: number) => void;
  /** Writes the warmth of every draw on the day aimed at. */
  readonly read: (warmth: Float64Array) => void;
}

/** How many draws have their day on or before `day`. */
export function drawnBy({ first, span }: Pick<DrawnAct, 'first' | 'span'>, day: number): number {
  return Math.max(0, Math.min(draws, Math.ceil(((day - first + 1) * draws) / span - 0.5)));
}

/** The same, but never fewer than have acted or were left out already. */
function dueBy(act: DrawnAct, day: number): number {
  return Math.max(act.done, drawnBy(act, day));
}

/** What carries all draws of the band through time, as a model does; half-lives are in years. */
export function sweepOf({ model, halflife }: WarmthOptions): Sweep {
  return model === 'mean' ? meanSweep(halflife * daysAYear) : stockSweep();
}

/** By span of a date, what an act weighs more in each turn than it would on the first day; `halflife` in days. */
const weightsByTurn = memoize(
  (halflife: number) =>
    memoize(
      (span: number) => Float64Array.from({ length: draws }, (_, k) => 2 ** (dayOfTurn(k, span) / halflife)),
      maxSpans
    ),
  maxHalflives
);

/**
 * `halflife` in days. The sums are kept as of one day, as of which later acts weigh more than 1: instead of the sums of
 * all draws it is the imagined neutral event that changes from day to day.
 */
function meanSweep(halflife: number): Sweep {
  const sums = noSums();
  const weightsOver = weightsByTurn(halflife);
  let asOf: number | null = null;
  let aimed = 0;
  const weightOn = (day: number) => 2 ** ((day - (asOf ?? day)) / halflife);
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
        const until = dueBy(act, day);
        const weight = weightOn(act.first);
        if (act.span === 1) addOnDay(sums, act, weight);
        else addTurns(sums, act, weight, weightsOver(act.span), until);
        act.done = until;
      }
    },
    read: (warmth) => readMeans(sums, neutralWeight * weightOn(aimed), warmth)
  };
}

/**
 * Of the acts of one day the cold ones come first, as in `warmthSeries`; which of several cold ones, or of several warm
 * ones, comes first makes no difference, since they commute.
 */
function stockSweep(): Sweep {
  const stock = new Float64Array(draws);
  let warmDraws = new Uint16Array(draws);
  let warmScores = new Float64Array(draws);
  return {
    daily: true,
    aim: () => undefined,
    act: (acts, day) => {
      let warm = 0;
      if (warmDraws.length < acts.length * draws) {
        warmDraws = new Uint16Array(2 * acts.length * draws);
        warmScores = new Float64Array(2 * acts.length * draws);
      }
      for (const act of acts) {
        const { order, coding, scores } = act;
        const until = dueBy(act, day);
        for (let k = act.done; k < until; k += 1) {
          const draw = order[k] ?? 0;
          const score = scores[coding[k] ?? 0] ?? 0;
          if (score < 0) stock[draw] = stockAfter(stock[draw] ?? 0, score);
          else {
            warmDraws[warm] = draw;
            warmScores[warm] = score;
            warm += 1;
          }
        }
        act.done = until;
      }
      for (let k = 0; k < warm; k += 1) {
        const draw = warmDraws[k] ?? 0;
        stock[draw] = stockAfter(stock[draw] ?? 0, warmScores[k] ?? 0);
      }
    },
    read: (warmth) => warmth.set(stock)
  };
}
