import { randomLcg, shuffler } from 'd3';
import type { DyadEvent } from '#lib/dataset/index.ts';
import { memoize, memoizeWeak } from '#lib/memo/index.ts';
import { statedWeight } from './confidence-weights.ts';

/** How often the uncertain is drawn. */
export const draws = 500;

/** In what order the draws take the days of an event, and which coding each of them takes. */
interface EventDraws {
  /** The number of the draw that takes the k-th of `draws` equal parts of the date, the earliest first. */
  readonly order: Uint16Array;
  /** The coding that this draw takes: 0 the stated one, 1 the first alternative. */
  readonly coding: Uint8Array;
}

/** An act in all draws: on some day from `first` on for `span` days. */
export interface DrawnAct extends EventDraws {
  readonly first: number;
  readonly span: number;
  /** The score of each coding, in [-10, 10], the stated one first. */
  readonly scores: readonly number[];
  /** How many draws have acted; they do so in turn. */
  done: number;
}

/** The draws of so many seeds are remembered; the site has one. */
const maxSeeds = 2;
/** Where there is one day only, the draws come in the order of their numbers. */
const inTurn = Uint16Array.from({ length: draws }, (_, k) => k);
/** Where it makes no difference which coding is right. */
export const allStated = new Uint8Array(draws);

/**
 * The draws of one event, by Latin hypercube sampling (McKay, Beckman and Conover 1979): each of the equally likely
 * parts of the date, and of the codings, is taken by exactly one draw, and chance says which. So every draw is uniform
 * over the date, and the shares of the codings are exact. Seeded by the id, so that no other event can change them.
 */
export function drawsOf(event: DyadEvent, seed: number): EventDraws {
  return drawsBySeed(seed)(event);
}

const drawsBySeed = memoize((seed: number) => memoizeWeak((event: DyadEvent) => drawn(event, seed)), maxSeeds);

function drawn(event: DyadEvent, seed: number): EventDraws {
  const shuffle = shuffler(randomLcg(seedOf(event.id, seed)));
  const { first, last, lasts } = event.date;
  return {
    order: first === last || lasts ? inTurn : shuffle(inTurn.slice()),
    coding: event.alternatives.length === 0 ? allStated : shuffle(codingShares(event))
  };
}

/** How many days after the first of `span` days the k-th draw in order has its day: at the middle of its part. */
export function dayOfTurn(k: number, span: number): number {
  return Math.floor(((k + 0.5) * span) / draws);
}

/** The stated coding and each alternative as often as their weights say: `low` with one alternative, half and half. */
function codingShares({ alternatives, confidence }: DyadEvent): Uint8Array {
  const stated = draws * statedWeight[confidence];
  const share = (draws - stated) / alternatives.length;
  const codings = new Uint8Array(draws);
  alternatives.forEach((_, n) => codings.fill(n + 1, Math.round(stated + n * share)));
  return codings;
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits: ids that differ in one letter get seeds far apart. */
function seedOf(id: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let k = 0; k < id.length; k += 1) hash = Math.imul(hash ^ id.charCodeAt(k), 0x01000193);
  return hash;
}
