import { tell } from '../command-line.ts';
import type { Timing } from './workload.ts';

/** A line of what is told. */
export type Row = readonly [what: string, budget: string, measured: string, ratio: string, verdict: string];

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
/** Bytes, in words. */
export const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
/** A time in milliseconds, in words. */
export const milliseconds = (time: number) => `${time.toFixed(1)} ms`;
/** A ratio, in words. */
export const times = (ratio: number) => `${Number(ratio.toPrecision(2))}x`;

/** What is measured, beside what it may be at most. */
export const judged = (what: string, measured: number, limit: number, inWords: (value: number) => string): Row => [
  what,
  inWords(limit),
  inWords(measured),
  '',
  measured <= limit ? 'holds' : 'BROKEN'
];
/** A number of bytes, beside what it may be at most. */
export const size = (what: string, bytes: number, limit: number) => judged(what, bytes, limit, kilobytes);
/** What has no budget is told beside those that have. */
export const told = (what: string, measured: string): Row => [what, '', measured, '', ''];
/** A time, and how many workloads it is. */
export const timed = (what: string, { time, ratio }: Timing): Row => [what, '', milliseconds(time), times(ratio), ''];

/** Prints rows as columns, each as wide as its widest cell. */
export function printRows(rows: readonly Row[]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? [];
  for (const cells of rows)
    tell(
      cells
        .map((cell, n) => cell.padEnd(widths[n] ?? 0))
        .join('  ')
        .trimEnd()
    );
}
