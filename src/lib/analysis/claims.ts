import { greatest } from 'd3';
import type { Dataset, DyadEvent } from '#lib/dataset/index.ts';
import { memoizeRecent } from '#lib/memo/index.ts';
import { models, scales, type Model, type Scale } from '#lib/view/index.ts';
import { sweepDraws } from './draws-sweep.ts';
import { evidenceOf } from './evidence.ts';
import type { DrawSet } from './monte-carlo-draws.ts';
import { scorer } from './score.ts';
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
  const sharesOf = bearing(dataset, line, spans);
  const claims = runsOf(spans).map((run): Claim => ({ spans: run.map(({ span }) => span), shares: sharesOf(run) }));
  const holding = claims.filter((claim) => firmness(claim) >= minShare);
  const longest = Math.max(...holding.map((claim) => claim.spans.length));
  return (
    greatest(
      holding.filter((claim) => claim.spans.length === longest),
      firmness
    ) ?? null
  );
}

/** Each order of successive turning points of the line, and by how many draws it is borne out, alone. */
export function ordersOf(dataset: Dataset, line: WarmthLine): readonly Order[] {
  const spans = turningSpans(line);
  const sharesOf = bearing(dataset, line, spans);
  return runsOf(spans).flatMap((run): Order[] => {
    const [from, to, more] = run;
    return from && to && !more ? [{ from: from.span, to: to.span, shares: sharesOf(run) }] : [];
  });
}

/** Tells of a run of spans in how many of the draws its orders hold together, by each setting. */
function bearing(
  dataset: Dataset,
  line: WarmthLine,
  spans: readonly TurningSpan[]
): (run: readonly Numbered[]) => BorneOut[] {
  const { begin, end, countEarly } = line.options;
  const years = spans.flatMap((span) => span.years);
  const min = dataset.events.length > manyEvents ? visible : 0;
  const means =
    spans.length < 2
      ? []
      : settings.map((setting) =>
          meansInDraws(dataset, line.remembered, setting.scale, { ...setting, begin, end, countEarly }, years)
        );
  return (run) => settings.map((setting, n) => ({ ...setting, share: shareOf(run, means[n] ?? [], min) }));
}

/** The share of draws in the setting that bears a claim out least. */
const firmness = ({ shares }: Claim) => Math.min(...shares.map(({ share }) => share));

interface Numbered {
  readonly span: TurningSpan;
  readonly n: number;
}

/** Every run of two spans or more. */
function runsOf(spans: readonly TurningSpan[]): Numbered[][] {
  const numbered = spans.map((span, n) => ({ span, n }));
  return spans.flatMap((_, shorter) =>
    spans.length - shorter < 2
      ? []
      : Array.from({ length: shorter + 1 }, (_, from) => numbered.slice(from, from + spans.length - shorter))
  );
}

/** In how many of the draws each span of a run differs from the one before as it does on the line shown. */
function shareOf(run: readonly Numbered[], means: readonly Float64Array[], min: number): number {
  let holding = 0;
  for (let draw = 0; draw < claimDraws.count; draw += 1) {
    const holds = run.slice(1).every(({ span, n }, before) => {
      const [earlier, later] = [means[run[before]?.n ?? 0]?.[draw] ?? NaN, means[n]?.[draw] ?? NaN];
      const rise = span.kind === 'high' ? later - earlier : earlier - later;
      return rise > min;
    });
    if (holds) holding += 1;
  }
  return holding / claimDraws.count;
}

/** The mean over each span, in each draw. Years in pairs: first and last of each span. */
const meansInDraws = memoizeRecent(
  (
    dataset: Dataset,
    events: readonly DyadEvent[],
    scale: Scale,
    options: WarmthOptions,
    years: readonly number[]
  ): readonly Float64Array[] => {
    const spans = Array.from({ length: years.length / 2 }, (_, n) =>
      daysOfSpan([years[2 * n] ?? 0, years[2 * n + 1] ?? 0])
    );
    const owner = spans.flatMap((days, n) => days.map(() => n));
    const means = spans.map(() => new Float64Array(claimDraws.count));
    const evidence = evidenceOf(dataset, scorer(dataset.codebook, scale), claimDraws);
    sweepDraws(events, evidence, options, spans.flat(), (warmth, _, n) => {
      const span = owner[n] ?? 0;
      addEach(means[span] ?? warmth, warmth, 1 / (spans[span]?.length ?? 1));
    });
    return means;
  },
  maxClaims * settings.length
);

function addEach(sums: Float64Array, values: Float64Array, share: number): void {
  for (let draw = 0; draw < sums.length; draw += 1) sums[draw] = (sums[draw] ?? 0) + (values[draw] ?? 0) * share;
}
