import { draws, inTurn, type EventDraws } from './draws';
import { recent } from './recent';
import { daysAYear, neutralWeight, stockAfter, type WarmthOptions } from './warmth';

/** An act in all draws: on some day from `first` on for `span` days. */
export interface DrawnAct {
  readonly drawn: EventDraws;
  readonly first: number;
  readonly span: number;
  /** The score of each coding, in [-10, 10], the stated one first. */
  readonly scores: readonly number[];
  /** How many draws have acted; they do so in turn. */
  done: number;
}

/** Weights of so many days are looked up; a line of more than centuries works them out. */
const mostTabled = 200_000;
/** After so many half-lives the sums are told as of a later day, long before the numbers have no room for them. */
const longest = 500;

/** The warmth of all draws side by side, moved forward in time: for each of them what `warmthSeries` computes. */
export interface Sweep {
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
export function drawnBy({ first, span }: DrawnAct, day: number): number {
  return Math.max(0, Math.min(draws, Math.ceil(((day - first + 1) * draws) / span - 0.5)));
}

/** The same, but never fewer than have acted or were left out already. */
function dueBy(act: DrawnAct, day: number): number {
  return Math.max(act.done, drawnBy(act, day));
}

export function sweepOf({ model, halflife, begin, end }: WarmthOptions): Sweep {
  return model === 'mean' ? meanSweep(halflife * daysAYear, Math.max(0, Math.min(end - begin + 1, mostTabled))) : stockSweep();
}

/** A table is as long as a multiple of so many days, so that periods of about one length share it. */
const tableStep = 10_000;

/** What a later act weighs, by the days between; `halflife` in days. */
const weightsAfter = recent(4, (halflife: number, count: number): Float64Array => {
  const weights = new Float64Array(count);
  for (let days = 0; days < count; days += 1) weights[days] = 2 ** (days / halflife);
  return weights;
});

/**
 * `halflife` in days. The sums are kept as of one day, as of which later acts weigh more than 1: instead of the sums of all
 * draws it is the imagined neutral event that changes from day to day. The weights of `tabled` days are looked up.
 */
function meanSweep(halflife: number, tabled: number): Sweep {
  const weighted = new Float64Array(draws);
  const weights = new Float64Array(draws);
  // What is certain is the same in every draw.
  let [certainWeighted, certainWeights] = [0, 0];
  let asOf: number | null = null;
  /** The scores of the act in hand: a byte tells the coding. */
  const scored = new Float64Array(256);
  let aimed = 0;
  const weightAfter = weightsAfter(halflife, Math.ceil(tabled / tableStep) * tableStep);
  const weightOn = (day: number) => {
    const days = day - (asOf ?? day);
    return weightAfter[days] ?? 2 ** (days / halflife);
  };
  /** Where the weights of `span` days from `first` on stand: in the table, or in one of their own. */
  const weightsFrom = (first: number, span: number) => {
    const offset = first - (asOf ?? first);
    if (offset >= 0 && offset + span <= weightAfter.length) return { table: weightAfter, offset };
    return { table: Float64Array.from({ length: span }, (_, n) => weightOn(first + n)), offset: 0 };
  };
  /** On a known day the draws come in turn, and weigh the same. */
  const addOnDay = ({ first, drawn: { coding }, scores }: DrawnAct) => {
    const weight = weightOn(first);
    certainWeights += weight;
    const scored = scores.map((score) => score * weight);
    if (scored.length === 1) certainWeighted += scored[0] ?? 0;
    else for (let draw = 0; draw < draws; draw += 1) weighted[draw] = (weighted[draw] ?? 0) + (scored[coding[draw] ?? 0] ?? 0);
  };
  const age = (by: number) => {
    certainWeighted *= by;
    certainWeights *= by;
    for (let draw = 0; draw < draws; draw += 1) {
      weighted[draw] = (weighted[draw] ?? 0) * by;
      weights[draw] = (weights[draw] ?? 0) * by;
    }
  };
  return {
    daily: false,
    aim: (at) => {
      asOf ??= at;
      if (at - asOf > longest * halflife) {
        age(2 ** ((asOf - at) / halflife));
        asOf = at;
      }
      aimed = at;
    },
    act: (acts, day) => {
      for (const act of acts) {
        const { drawn: { order, days: after, coding }, scores, first, span } = act;
        const until = dueBy(act, day);
        if (span === 1) {
          addOnDay(act);
          act.done = until;
          continue;
        }
        // Where all act at once, their order makes no difference, and that of their numbers is the quickest.
        const turn = until - act.done === draws ? inTurn : order;
        const { table, offset } = weightsFrom(first, span);
        scored.set(scores);
        for (let k = act.done; k < until; k += 1) {
          const draw = turn[k] ?? 0;
          const weight = table[offset + (after[draw] ?? 0)] ?? 0;
          weighted[draw] = (weighted[draw] ?? 0) + (scored[coding[draw] ?? 0] ?? 0) * weight;
          weights[draw] = (weights[draw] ?? 0) + weight;
        }
        act.done = until;
      }
    },
    read: (warmth) => {
      const [sum, weight] = [certainWeighted, neutralWeight * weightOn(aimed) + certainWeights];
      for (let draw = 0; draw < draws; draw += 1) warmth[draw] = (sum + (weighted[draw] ?? 0)) / (weight + (weights[draw] ?? 0));
    }
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
        const { drawn: { order, coding }, scores } = act;
        const until = dueBy(act, day);
        for (let k = act.done; k < until; k += 1) {
          const draw = order[k] ?? 0;
          const score = scores[coding[draw] ?? 0] ?? 0;
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
