import { draws, type DrawnAct } from './monte-carlo-draws.ts';

/**
 * What a mean is made of, for all draws side by side: the sums of weighted scores and of weights. What is the same in
 * every draw is summed once. The loops over draws stand alone, outside closures, where the engine compiles them to
 * plain arithmetic.
 */
interface Sums {
  readonly weighted: Float64Array;
  readonly weights: Float64Array;
  certainWeighted: number;
  certainWeights: number;
}

/** The sums of all draws before the first act. */
export const noSums = (): Sums => ({
  weighted: new Float64Array(draws),
  weights: new Float64Array(draws),
  certainWeighted: 0,
  certainWeights: 0
});

/** The scores of one act; a byte tells the coding. */
const scored = new Float64Array(256);

/** Adds an act whose day is known and that weighs `weight`. */
export function addOnDay(sums: Sums, { coding, scores }: DrawnAct, weight: number): void {
  sums.certainWeights += weight;
  if (scores.length === 1) sums.certainWeighted += (scores[0] ?? 0) * weight;
  else {
    scored.set(scores);
    addScores(sums.weighted, coding, scored, weight);
  }
}

function addScores(weighted: Float64Array, coding: Uint8Array, scored: Float64Array, weight: number): void {
  for (let draw = 0; draw < draws; draw += 1)
    weighted[draw] = (weighted[draw] ?? 0) + (scored[coding[draw] ?? 0] ?? 0) * weight;
}

/**
 * Adds an act in the draws that have not acted yet and whose turn is before `until`; the k-th of them weighs `weight`
 * times the k-th of `more`.
 */
export function addTurns(
  sums: Sums,
  { order, coding, scores, done }: DrawnAct,
  weight: number,
  more: Float64Array,
  until: number
): void {
  scored.set(scores);
  addDrawn(sums.weighted, sums.weights, order, coding, scored, weight, more, done, until);
}

function addDrawn(
  weighted: Float64Array,
  weights: Float64Array,
  order: Uint16Array,
  coding: Uint8Array,
  scored: Float64Array,
  weight: number,
  more: Float64Array,
  from: number,
  until: number
): void {
  for (let k = from; k < until; k += 1) {
    const draw = order[k] ?? 0;
    const own = weight * (more[k] ?? 0);
    weighted[draw] = (weighted[draw] ?? 0) + (scored[coding[k] ?? 0] ?? 0) * own;
    weights[draw] = (weights[draw] ?? 0) + own;
  }
}

/** Lets everything weigh `by` times what it did. */
export function scale(sums: Sums, by: number): void {
  sums.certainWeighted *= by;
  sums.certainWeights *= by;
  for (const each of [sums.weighted, sums.weights])
    each.forEach((sum, draw) => {
      each[draw] = sum * by;
    });
}

/** Writes the mean of every draw, where something neutral weighs `neutral`. */
export function readMeans(
  { weighted, weights, certainWeighted, certainWeights }: Sums,
  neutral: number,
  means: Float64Array
): void {
  divide(weighted, certainWeighted, weights, neutral + certainWeights, means);
}

function divide(
  weighted: Float64Array,
  more: number,
  weights: Float64Array,
  heavier: number,
  means: Float64Array
): void {
  for (let draw = 0; draw < draws; draw += 1)
    means[draw] = (more + (weighted[draw] ?? 0)) / (heavier + (weights[draw] ?? 0));
}
