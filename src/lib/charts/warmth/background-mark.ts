import type { EraKind } from '#lib/dataset/index.ts';
import type { Mark } from '../figure.ts';

/** What is drawn along the time axis and is not of the record: it rests on no event, has no score and is not counted. */
export interface BackgroundMark extends Mark {
  readonly kind: EraKind | 'event';
  /** First and last day, in days since 1970. */
  readonly first: number;
  readonly last: number;
  /** What it is, and when. */
  readonly title: string;
  readonly years: string;
  /** What is written beside it where that has room, and where there is less. */
  readonly label: string;
  readonly short: string;
}
