import type { Claim, TurningSpan } from '#lib/analysis/index.ts';
import { dayNumber } from '#lib/dataset/index.ts';

/** Years that a title compares with others, first and last day, and whether the line is high or low in them. */
export interface ComparedSpan extends Pick<TurningSpan, 'kind'> {
  readonly first: number;
  readonly last: number;
}

/** What a claim compares, in order of time; nothing where nothing is claimed. */
export const comparedSpans = (claim: Claim | null): ComparedSpan[] =>
  (claim?.spans ?? []).map(({ kind, years: [from, to] }) => ({
    kind,
    first: dayNumber(from),
    last: dayNumber(to, 12, 31)
  }));
