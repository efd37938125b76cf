import { greatest } from 'd3';
import type { Dataset, DyadEvent } from '#lib/dataset/index.ts';
import { memoizeRecent, memoizeWeak } from '#lib/memo/index.ts';
import { models, scales, type Model, type Scale } from '#lib/view/index.ts';
import { sweepDraws } from './draws-sweep.ts';
import { evidenceOf } from './evidence.ts';
import type { DrawSet } from './monte-carlo-draws.ts';
import { rescaled, scalesOf, type Scorer } from './score.ts';
import { daysOfSpan, turningSpans, type TurningSpan } from './turning-spans.ts';
import type { WarmthLine } from './warmth-line.ts';
import type { WarmthOptions } from './warmth-model.ts';

/** One way to measure the same events. */
export interface Setting {
  readonly scale: Scale;
  readonly model: Model;
  /** In years; of no effect on the stock. */
  readonly halflife: number;
}

/** The share of draws that bear something out by one way to measure. */
export interface BorneOut extends Setting {
  readonly share: number;
}

/**
 * That each span is warmer or colder than the one before: so much of the record that holds however it is measured. It
 * says what the record shows, and is no test against chance and no probability of history.
 */
export interface Claim {
  /** Two to four, in order of time. */
  readonly spans: readonly TurningSpan[];
  /** By each setting, in how many of the draws all these orders hold together, from 0 to 1. */
  readonly shares: readonly BorneOut[];
}

export const claimDraws: DrawSet = { count: 2000, seed: 1947 };
/** In so many of the draws, by each setting, what is claimed must hold. */
export const minShare = 0.8;
const halflives = [3, 5, 10] as const;
/** Of a record of very many events almost any difference is sure: there, one must also be seen, in points of the scale. */
export const [manyEvents, visible] = [2000, 0.5] as const;
const maxClaims = 32;

/** The ways to measure by which a claim must hold. */
export const settings: readonly Setting[] = scales.flatMap((scale) =>
  models.flatMap((model): Setting[] =>
    model === 'stock' ? [{ scale, model, halflife: 5 }] : halflives.map((halflife) => ({ scale, model, halflife }))
  )
);

/** The ways to measure by which a record can be scored: those of a scale that has a score for some event of it. */
export const settingsOf = memoizeWeak((dataset: Dataset): readonly Setting[] =>
  settings.filter(({ scale }) => scalesOf(dataset).includes(scale))
);

/** One order of which a claim might be made: that a span is warmer or colder than the one before. */
export interface Order {
  readonly from: TurningSpan;
  readonly to: TurningSpan;
  /** By each setting, in how many of the draws it holds, from 0 to 1. */
  readonly shares: readonly BorneOut[];
}

/**
 * What the line of a view shows that every setting bears out: of what holds the longest, of the same length the
 * firmest; null where nothing does.
 */
export function claimOf(dataset: Dataset, line: WarmthLine): Claim | null {
  const spans = turningSpans(line);
  let runs = runsOf(spans).map((run): BorneRun => ({ run, shares: [] }));
  // What one setting does not bear out no other is asked for.
  for (const setting of settingsOf(dataset)) {
    if (runs.length === 0) return null;
    const share = sharesIn(dataset, line, spans, setting);
    runs = runs
      .map(({ run, shares }) => ({ run, shares: [...shares, { ...setting, share: share(run) }] }))
      .filter(({ shares }) => (shares.at(-1)?.share ?? 0) >= minShare);
  }
  const longest = Math.max(...runs.map(({ run }) => run.to - run.from));
  const firmest = greatest(
    runs.filter(({ run }) => run.to - run.from === longest),
    ({ shares }) => Math.min(...shares.map(({ share }) => share))
  );
  return firmest ? { spans: spans.slice(firmest.run.from, firmest.run.to + 1), shares: firmest.shares } : null;
}

/** Each order of successive turning points of the line, and by how many draws it is borne out, alone. */
export function ordersOf(dataset: Dataset, line: WarmthLine): readonly Order[] {
  const spans = turningSpans(line);
  if (spans.length < 2) return [];
  const shares = settingsOf(dataset).map((setting) => ({ setting, share: sharesIn(dataset, line, spans, setting) }));
  return spans.slice(1).flatMap((to, n): Order[] => {
    const from = spans[n];
    const borne = shares.map(({ setting, share }) => ({ ...setting, share: share({ from: n, to: n + 1 }) }));
    return from ? [{ from, to, shares: borne }] : [];
  });
}

/** Spans that follow one another, by the places of the first and the last. */
interface Run {
  readonly from: number;
  readonly to: number;
}

interface BorneRun {
  readonly run: Run;
  readonly shares: readonly BorneOut[];
}

/** Every run of two spans or more, the longest first. */
const runsOf = (spans: readonly TurningSpan[]): Run[] =>
  spans.flatMap((_, shorter) =>
    Array.from({ length: spans.length - shorter < 2 ? 0 : shorter + 1 }, (_, from) => ({
      from,
      to: from + spans.length - shorter - 1
    }))
  );

/** Tells of a run in how many of the draws each of its spans differs from the one before as it does on the line shown. */
function sharesIn(
  dataset: Dataset,
  line: WarmthLine,
  spans: readonly TurningSpan[],
  setting: Setting
): (run: Run) => number {
  const { begin, end, countEarly } = line.options;
  const min = dataset.events.length > manyEvents ? visible : 0;
  const means = meansInDraws(
    dataset,
    line.remembered,
    rescaled(dataset, line.scores, setting.scale),
    { ...setting, begin, end, countEarly },
    spans.flatMap(({ years }) => years)
  );
  const risen = spans.map(({ kind }, n) =>
    holdingDraws(means[n - 1] ?? none, means[n] ?? none, kind === 'high' ? 1 : -1, min)
  );
  return ({ from, to }) => countOfAll(risen.slice(from + 1, to + 1)) / claimDraws.count;
}

const none = new Float64Array(claimDraws.count).fill(NaN);

/** In which of the draws the later mean is above the earlier one, or with -1 below it, by more than `min`. */
function holdingDraws(earlier: Float64Array, later: Float64Array, sign: 1 | -1, min: number): Uint8Array {
  const holding = new Uint8Array(earlier.length);
  for (let draw = 0; draw < holding.length; draw += 1)
    holding[draw] = ((later[draw] ?? NaN) - (earlier[draw] ?? NaN)) * sign > min ? 1 : 0;
  return holding;
}

/** How many draws are in every list. */
function countOfAll(lists: readonly Uint8Array[]): number {
  const all = new Uint8Array(claimDraws.count).fill(1);
  for (const list of lists)
    for (let draw = 0; draw < all.length; draw += 1) all[draw] = (all[draw] ?? 0) & (list[draw] ?? 0);
  return all.reduce((count, holds) => count + holds, 0);
}

/** The mean over each span, in each draw. Years in pairs: first and last of each span. */
const meansInDraws = memoizeRecent(
  (
    dataset: Dataset,
    events: readonly DyadEvent[],
    scores: Scorer,
    options: WarmthOptions,
    years: readonly number[]
  ): readonly Float64Array[] => {
    const spans = Array.from({ length: years.length / 2 }, (_, n) =>
      daysOfSpan([years[2 * n] ?? 0, years[2 * n + 1] ?? 0])
    );
    const owner = spans.flatMap((days, n) => days.map(() => n));
    const means = spans.map(() => new Float64Array(claimDraws.count));
    const evidence = evidenceOf(dataset, scores, claimDraws);
    sweepDraws(events, evidence, options, spans.flat(), (draws, _, n) => {
      const span = owner[n] ?? 0;
      const sums = means[span];
      if (sums) draws.add(sums, 1 / (spans[span]?.length ?? 1));
    });
    return means;
  },
  maxClaims * settings.length
);
