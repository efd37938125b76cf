import type { Dataset } from '#lib/dataset/index.ts';
import type { WarmthLine } from './warmth-line.ts';

/** A record whose line is held beside others: its data, the line of its own view, and where its time begins. */
export interface ComparedRecord {
  readonly dataset: Dataset;
  readonly line: WarmthLine;
  /** The calendar year that stands at year 0 of the common time; 0 where that is the calendar's own. */
  readonly origin: number;
}

/** Whether one scale measures all of them: only then do heights of their lines stand beside one another. */
export const areMeasuredAlike = (
  records: readonly { readonly dataset: Dataset; readonly line: Pick<WarmthLine, 'scale'> }[]
): boolean =>
  new Set(records.map(({ line }) => line.scale)).size <= 1 &&
  // What is a record's own is another scale than that of another record.
  (records[0]?.line.scale !== 'own' || new Set(records.map(({ dataset }) => dataset)).size === 1);
