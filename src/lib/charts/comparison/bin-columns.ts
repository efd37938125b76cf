import type { LineName } from '#lib/view/index.ts';
import { binMark } from './comparison-marks.ts';
import type { EventBin } from './event-bins.ts';

/** A column of one line in one bin, in pixels of the plot. */
export interface BinColumn {
  /** Of its mark. */
  readonly id: string;
  readonly name: LineName;
  readonly count: number;
  readonly left: number;
  readonly width: number;
}

/** What of a bin's width its columns take together, and between two of them, in pixels. */
const share = 0.72;
const gap = 1;

/** The columns of all bins side by side within their years, none as broad as its neighbours' years would take. */
export function binColumns(bins: readonly EventBin[], x: (day: number) => number): BinColumn[] {
  return bins.flatMap((bin) => {
    const [from, to] = [x(bin.first), x(bin.last)];
    const room = (to - from) * share;
    const width = Math.max(0.5, Math.min(30, room / bin.counts.length - gap));
    const left = (from + to - bin.counts.length * (width + gap) + gap) / 2;
    return bin.counts.map(({ name, count }, n) => ({
      id: binMark(name, bin),
      name,
      count,
      left: left + n * (width + gap),
      width
    }));
  });
}
