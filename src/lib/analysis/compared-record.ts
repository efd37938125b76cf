import type { Dataset } from '#lib/dataset/index.ts';
import type { WarmthLine } from './warmth-line.ts';

/** A record whose line is held beside others: its data, the line of its own view, and where its time begins. */
export interface ComparedRecord {
  readonly dataset: Dataset;
  readonly line: WarmthLine;
  /** The calendar year that stands at year 0 of the common time; 0 where that is the calendar's own. */
  readonly origin: number;
}
