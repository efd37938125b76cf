import { dayNumber, scoreBound, yearOf, type DyadEvent, type EventDate } from '#lib/dataset/index.ts';
import { memoizeWeak } from '#lib/memo/index.ts';
import type { Model } from '#lib/view/index.ts';

/** Days in a mean year, to turn day differences into half-lives. */
export const daysAYear = 365.2425;
/** The imagined neutral event that pulls a long silence to 0. */
export const neutralWeight = 1;
/**
 * Yan and Zhou's bound; and the share of a score that moves their measure, by which an event of the highest score moves
 * a neutral relationship by one of their levels.
 */
export const stockBound = 9;
export const stockImpact = 0.3;

/** The end of a model's scale, in its own points. */
export const boundOf = (model: Model): number => (model === 'stock' ? stockBound : scoreBound);

export interface WarmthOptions {
  readonly model: Model;
  /** Half-life of the mean, in years. */
  readonly halflife: number;
  /** First and last day that the line covers, in days since 1970. */
  readonly begin: number;
  readonly end: number;
  /** Whether events before `begin` move the line. */
  readonly countEarly: boolean;
}

/** One act upon the relationship: the day it acts and its score in [-10, 10]. */
export interface Impulse {
  readonly day: number;
  readonly score: number;
  /** How often it counts; once where it does not say. */
  readonly weight?: number;
}

/** A point of the line: the day, and the warmth just before and on that day. */
export interface WarmthPoint {
  readonly day: number;
  readonly before: number;
  readonly warmth: number;
}

/**
 * The days on which an event acts: a lasting one once in each calendar year it touches, on the middle day of what it
 * covers of that year (dyad-year convention, Correlates of War); any other once, on the middle day of its date.
 */
export function actingDays({ date }: DyadEvent): readonly number[] {
  return date.lasts ? middlesByYear(date) : [middle(date.first, date.last)];
}

/** Worked out once: a hundred views ask for the same dates. */
const middlesByYear = memoizeWeak((date: EventDate): readonly number[] => {
  const days: number[] = [];
  for (let year = yearOf(date.first); year <= yearOf(date.last); year += 1) {
    days.push(middle(Math.max(date.first, dayNumber(year)), Math.min(date.last, dayNumber(year, 12, 31))));
  }
  return days;
});

/** The acts of an event, each with its score, and how often it counts; none of one without a score. */
export function impulsesOf(event: DyadEvent, score: number | null, weight?: number): Impulse[] {
  if (score === null) return [];
  return actingDays(event).map((day) => (weight === undefined ? { day, score } : { day, score, weight }));
}

function middle(first: number, last: number): number {
  return Math.floor((first + last) / 2);
}

/**
 * Warmth over time from all impulses: `mean` in [-10, 10], `stock` in [-9, 9]. Points stand at the begin, at each day
 * with an impulse, at `at` and at the end, in order of time.
 */
export function warmthSeries(
  impulses: readonly Impulse[],
  options: WarmthOptions,
  at: readonly number[] = []
): WarmthPoint[] {
  const { begin, end } = options;
  // On one day the order of acts is not known; from the coldest to the warmest, so that input order is irrelevant.
  const acting = impulses
    .filter(({ day }) => day <= end && (day >= begin || options.countEarly))
    .sort((a, b) => a.day - b.day || a.score - b.score);
  const days = [...at, begin, end, ...acting.map(({ day }) => day)].filter((day) => day <= end);
  const model = options.model === 'mean' ? meanModel(options.halflife) : stockModel();
  const points: WarmthPoint[] = [];
  let next = 0;
  for (const day of Float64Array.from(new Set(days)).sort()) {
    const before = model.passTo(day);
    for (let act = acting[next]; act?.day === day; act = acting[next]) {
      model.act(act.score, act.weight ?? 1);
      next += 1;
    }
    if (day >= begin) points.push({ day, before, warmth: model.warmth() });
  }
  return points;
}

/** The warmth at the end of one day, of acts in order of time that may move the line. */
export function warmthOn(
  acts: readonly Impulse[],
  { model, halflife }: Pick<WarmthOptions, 'model' | 'halflife'>,
  day: number
): number {
  const running = model === 'mean' ? meanModel(halflife) : stockModel();
  for (const act of acts) {
    if (act.day > day) break;
    running.passTo(act.day);
    running.act(act.score, act.weight ?? 1);
  }
  running.passTo(day);
  return running.warmth();
}

interface Running {
  /** Lets time pass to a day; gives the warmth before anything acts on it. */
  readonly passTo: (day: number) => number;
  readonly act: (score: number, weight: number) => void;
  readonly warmth: () => number;
}

/** W(t) = sum(s w) / (k + sum(w)), w = 2^(-(t - t_i)/h): exponentially weighted mean, shrunk to neutral. */
function meanModel(halflife: number): Running {
  let weighted = 0;
  let weight = 0;
  let last = Number.NEGATIVE_INFINITY;
  const warmth = () => weighted / (neutralWeight + weight);
  return {
    warmth,
    passTo: (day) => {
      const decay = weight === 0 ? 0 : 2 ** (-(day - last) / (halflife * daysAYear));
      weighted *= decay;
      weight *= decay;
      last = day;
      return warmth();
    },
    act: (score, times) => {
      weighted += score * times;
      weight += times;
    }
  };
}

/**
 * Yan Xuetong and Zhou Fangyin's measure of bilateral relations (Tsinghua University): friends gain little from one
 * more kindness and lose much from one blow.
 */
export function stockAfter(stock: number, score: number, times = 1): number {
  const impact = stockImpact * score;
  const room = impact >= 0 ? stockBound - stock : stockBound + stock;
  if (times === 1) return stock + (impact * room) / stockBound;
  const left = room * (1 - Math.abs(impact) / stockBound) ** times;
  return impact >= 0 ? stockBound - left : left - stockBound;
}

function stockModel(): Running {
  let stock = 0;
  const warmth = () => stock;
  return {
    warmth,
    passTo: warmth,
    act: (score, times) => {
      stock = stockAfter(stock, score, times);
    }
  };
}
