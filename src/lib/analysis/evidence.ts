import { deviation } from 'd3';
import { scoreBound, type Dataset, type DyadEvent } from '#lib/dataset/index.ts';
import { memoize, memoizeWeak } from '#lib/memo/index.ts';
import { pieceOfEvidence } from './evidence-pieces.ts';
import { bandDraws, seedOf, type DrawSet } from './monte-carlo-draws.ts';
import type { Scorer } from './score.ts';
import { shuffledOrders } from './shuffled-orders.ts';

/**
 * What a record bears out, in seeded draws: in each of them the events count more or less, by Rubin's Bayesian bootstrap
 * (The Annals of Statistics 9, 1981), as they would in another record of the same history.
 */
export interface Evidence {
  readonly draws: DrawSet;
  readonly scorer: Scorer;
  /**
   * How often an event counts in each draw, in all its acts alike: exponential with mean 1. Events that are one piece of
   * evidence share one list.
   */
  readonly countsOf: (event: DyadEvent) => Float64Array;
  /** How often the imagined event counts in each draw, and its score there. */
  readonly imagined: { readonly counts: Float64Array; readonly scores: Float64Array };
}

/** The scores of the imagined event spread as those of the record do, and at least so far, in points of the scale. */
export const minSpread = 3;

/** What the events of a record bear out by a scale, whichever of them a view selects. */
export const evidenceOf = (record: Pick<Dataset, 'events'>, scorer: Scorer, draws: DrawSet = bandDraws): Evidence =>
  evidencesBy(draws)(scorer)(record);

const evidencesBy = memoizeWeak((draws: DrawSet) =>
  memoizeWeak((scorer: Scorer) =>
    memoizeWeak(({ events }: Pick<Dataset, 'events'>): Evidence => {
      const pieceOf = pieceOfEvidence(events);
      const counts = memoize((piece: string) => exponentials(piece, draws));
      return {
        draws,
        scorer,
        countsOf: scorer.weightOf
          ? weighted((event) => counts(pieceOf(event)), scorer.weightOf)
          : (event) => counts(pieceOf(event)),
        imagined: {
          counts: exponentials('', draws),
          scores: normals(Math.max(minSpread, deviation(events, scorer.stated) ?? 0), draws)
        }
      };
    })
  )
);

/** The same numbers, each as often as its event counts. */
const weighted = (countsOf: Evidence['countsOf'], weightOf: (event: DyadEvent) => number): Evidence['countsOf'] =>
  memoizeWeak((event: DyadEvent) => countsOf(event).map((count) => count * weightOf(event)));

/** Exponential numbers of mean 1, one from each of equally likely parts, in an order that the name decides. */
const exponentials = (name: string, draws: DrawSet): Float64Array =>
  shuffled(exponentialsInTurn(draws.count), `count ${name}`, draws);

const exponentialsInTurn = memoize((count: number) =>
  new Float64Array(count).map((_, k) => -Math.log(1 - (k + 0.5) / count))
);

function shuffled(values: Float64Array, name: string, draws: DrawSet): Float64Array {
  const order = shuffledOrders(seedOf(name, draws))(values.length);
  const drawn = new Float64Array(values.length);
  for (let draw = 0; draw < drawn.length; draw += 1) drawn[draw] = values[order[draw] ?? 0] ?? 0;
  return drawn;
}

const clamp = (score: number) => Math.max(-scoreBound, Math.min(scoreBound, score));

/** Scores of mean 0 as a normal distribution has them, one from each of equally likely parts, within the scale. */
const normals = (deviation: number, draws: DrawSet): Float64Array =>
  shuffled(
    standardNormals(draws.count).map((number) => clamp(number * deviation)),
    'score',
    draws
  );

/** The middles of equally likely parts of the standard normal distribution, whose density is summed in small steps. */
const standardNormals = memoize((count: number): Float64Array => {
  const step = 1 / 512;
  const numbers = new Float64Array(count);
  let number = -6;
  let below = 0;
  // The upper half mirrors the lower one, so that the numbers lean to neither side.
  for (let k = 0; k < count / 2; k += 1) {
    for (; below < (k + 0.5) / count; number += step)
      below += (step * Math.exp(-((number + step / 2) ** 2) / 2)) / Math.sqrt(2 * Math.PI);
    numbers[k] = Math.min(0, number);
    numbers[count - 1 - k] = -Math.min(0, number);
  }
  return numbers;
});
