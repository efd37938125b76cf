import type { EventDraws } from './monte-carlo-draws.ts';

/**
 * What a mean is made of, for all draws side by side: the sums of weighted scores and of weights. The loops over draws
 * stand alone, outside closures, where the engine compiles them to plain arithmetic.
 */
export interface Sums {
  readonly weighted: Float64Array;
  readonly weights: Float64Array;
}

/** The sums of all draws before the first act. */
export const noSums = (count: number): Sums => ({
  weighted: new Float64Array(count),
  weights: new Float64Array(count)
});

/** What counts equally often in each draw: sums of weighted scores and of weights that are the same in all. */
export interface SharedSums {
  weighted: number;
  weights: number;
}

/** Adds what is the same in every draw but for how often it counts. */
export function addShared({ weighted, weights }: Sums, shared: SharedSums, counts: Float64Array): void {
  for (let draw = 0; draw < counts.length; draw += 1) {
    const count = counts[draw] ?? 0;
    weighted[draw] = (weighted[draw] ?? 0) + shared.weighted * count;
    weights[draw] = (weights[draw] ?? 0) + shared.weights * count;
  }
}

/** An act of which the day or the score is drawn. */
interface UncertainAct extends EventDraws {
  readonly scores: readonly number[];
  readonly counts: Float64Array;
  readonly done: number;
}

/** The scores of one act; a byte tells the coding. */
const scored = new Float64Array(256);

/**
 * Adds an act in the draws that have not acted yet and whose turn is before `until`; the k-th of them weighs `weight`
 * times the k-th of `more`.
 */
export function addTurns(sums: Sums, act: UncertainAct, weight: number, more: Float64Array, until: number): void {
  scored.set(act.scores);
  addDrawn(sums.weighted, sums.weights, act.order, act.coding, act.counts, weight, more, act.done, until);
}

function addDrawn(
  weighted: Float64Array,
  weights: Float64Array,
  order: Uint16Array,
  coding: Uint8Array,
  counts: Float64Array,
  weight: number,
  more: Float64Array,
  from: number,
  until: number
): void {
  for (let k = from; k < until; k += 1) {
    const draw = order[k] ?? 0;
    const own = weight * (more[k] ?? 0) * (counts[draw] ?? 0);
    weighted[draw] = (weighted[draw] ?? 0) + (scored[coding[k] ?? 0] ?? 0) * own;
    weights[draw] = (weights[draw] ?? 0) + own;
  }
}

/** Lets everything weigh `by` times what it did. */
export function scale({ weighted, weights }: Sums, by: number): void {
  for (const each of [weighted, weights])
    each.forEach((sum, draw) => {
      each[draw] = sum * by;
    });
}

/** The imagined event: how often it counts in each draw, and its score there. */
interface Imagined {
  readonly counts: Float64Array;
  readonly scores: Float64Array;
}

/** Writes the mean of every draw, in which an imagined event weighs `weight` as often as it counts there. */
export function readMeans(sums: Sums, imagined: Imagined, weight: number, means: Float64Array): void {
  means.fill(0);
  addMeans(sums, imagined, weight, means, 1);
}

/** The same, of which it adds so much to what stands there. */
export function addMeans(
  { weighted, weights }: Sums,
  { counts, scores }: Imagined,
  weight: number,
  to: Float64Array,
  share: number
): void {
  addQuotients(weighted, weights, counts, scores, weight, to, share);
}

function addQuotients(
  weighted: Float64Array,
  weights: Float64Array,
  counts: Float64Array,
  scores: Float64Array,
  weight: number,
  to: Float64Array,
  share: number
): void {
  for (let draw = 0; draw < to.length; draw += 1) {
    const own = weight * (counts[draw] ?? 0);
    const mean = ((weighted[draw] ?? 0) + own * (scores[draw] ?? 0)) / ((weights[draw] ?? 0) + own);
    to[draw] = (to[draw] ?? 0) + mean * share;
  }
}

/** Adds so much of each of some numbers to what stands there. */
export function addEach(to: Float64Array, numbers: Float64Array, share: number): void {
  for (let draw = 0; draw < to.length; draw += 1) to[draw] = (to[draw] ?? 0) + (numbers[draw] ?? 0) * share;
}
