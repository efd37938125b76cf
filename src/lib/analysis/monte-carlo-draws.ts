import type { Confidence, DyadEvent } from '#lib/dataset/index.ts';
import { memoizeWeak } from '#lib/memo/index.ts';
import { statedWeight } from './confidence-weights.ts';
import { inTurn, shuffledOrders } from './shuffled-orders.ts';

/** How often the uncertain is drawn, and the seed that makes the draws the same each time. */
export interface DrawSet {
  readonly count: number;
  /** Any number would do, as long as it stays: another one gives other draws. */
  readonly seed: number;
}

/** The draws of the band. */
export const bandDraws: DrawSet = { count: 500, seed: 1947 };

/** In what order the draws take the days of an event, and which coding each of them takes. */
export interface EventDraws {
  /** The number of the draw that takes the k-th of equally likely parts of the date, the earliest first. */
  readonly order: Uint16Array;
  /** The coding that this draw takes: 0 the stated one, 1 the first alternative. */
  readonly coding: Uint8Array;
}

/** What all draws share where nothing is drawn. */
const certain = memoizeWeak(({ count }: DrawSet) => ({
  /** Where there is one day only, the draws come in the order of their numbers. */
  inTurn: inTurn(count),
  /** Where it makes no difference which coding is right. */
  allStated: new Uint8Array(count)
}));

/** The stated coding in every draw. */
export const allStated = (draws: DrawSet): Uint8Array => certain(draws).allStated;

/**
 * The draws of one event, by Latin hypercube sampling (McKay, Beckman and Conover 1979): each of the equally likely
 * parts of the date, and of the codings, is taken by exactly one draw, and chance says which. So every draw is uniform
 * over the date, and the shares of the codings are exact. Seeded by the id, so that no other event can change them.
 */
export function drawsOf(event: DyadEvent, draws: DrawSet): EventDraws {
  return drawsIn(draws)(event);
}

const drawsIn = memoizeWeak((draws: DrawSet) =>
  memoizeWeak((event: DyadEvent): EventDraws => {
    const { inTurn, allStated } = certain(draws);
    const nextOrder = shuffledOrders(seedOf(event.id, draws));
    const { first, last, lasts } = event.date;
    const { alternatives, confidence } = event;
    return {
      order: first === last || lasts ? inTurn : nextOrder(draws.count),
      // How often an alternative is right nobody has said where there is no confidence.
      coding:
        alternatives.length === 0 || confidence === null
          ? allStated
          : inOrder(codingShares({ alternatives, confidence }, draws), nextOrder(draws.count))
    };
  })
);

function inOrder(codings: Uint8Array, order: Uint16Array): Uint8Array {
  const drawn = new Uint8Array(order.length);
  for (let draw = 0; draw < drawn.length; draw += 1) drawn[draw] = codings[order[draw] ?? 0] ?? 0;
  return drawn;
}

/** How many days after the first of `span` days the k-th draw of `count` has its day: at the middle of its part. */
export function dayOfTurn(k: number, span: number, count: number): number {
  return Math.floor(((k + 0.5) * span) / count);
}

/** An event of whose coding somebody has said how sure it is. */
type Judged = Pick<DyadEvent, 'alternatives'> & { readonly confidence: Confidence };

/** The stated coding and each alternative as often as their weights say: `low` with one alternative, half and half. */
function codingShares({ alternatives, confidence }: Judged, { count }: DrawSet): Uint8Array {
  const stated = count * statedWeight[confidence];
  const share = (count - stated) / alternatives.length;
  const codings = new Uint8Array(count);
  alternatives.forEach((_, n) => codings.fill(n + 1, Math.round(stated + n * share)));
  return codings;
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits: ids that differ in one letter get seeds far apart. */
export function seedOf(id: string, { seed }: DrawSet): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let k = 0; k < id.length; k += 1) hash = Math.imul(hash ^ id.charCodeAt(k), 0x01000193);
  return hash;
}
