import type { Box } from '../placement/index.ts';
import { clampDay, isOneDay, type TimeDomain } from '../time-scale.ts';
import type { WarmthMark } from './warmth-marks.ts';

/**
 * Where a mark stands, in pixels: its middle, its size, and the bar of its date where one is wide enough to be seen.
 */
export interface PlacedMark {
  /** That of the mark. */
  readonly id: string;
  readonly mark: WarmthMark;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly bar: readonly [number, number] | null;
  /** What it covers of the plot, and what its bar does. */
  readonly boxes: readonly Box[];
}

/** Of a mark of one event, and of the largest: it grows with the logarithm of their number. In pixels. */
const radius = { one: 5, max: 9 } as const;
/** Thickness of the bar of an event that lasted, in pixels. */
export const barHeight = 5;
/** Between a mark and the words beside it, in pixels. */
const clearance = 4;
/** How far a bar must reach beyond its mark to be seen, on both sides together. */
const minBeyond = 4;

/**
 * Marks at their date and score; a mark of several events is larger. A date that the period cuts is drawn as far as it
 * goes.
 */
export function placeMarks(
  marks: readonly WarmthMark[],
  domain: TimeDomain,
  x: (day: number) => number,
  y: (score: number) => number
): PlacedMark[] {
  const clamp = (day: number) => clampDay(day, domain);
  return marks.map((mark) => {
    const [from, to] = barOf(mark, domain, x);
    const [middle, height] = [x(clamp((mark.first + mark.last) / 2)), y(mark.score)];
    const size = Math.min(radius.max, radius.one + 1.5 * Math.log2(mark.events.length));
    const reach = size + (mark.highlighted ? ringGap : 0) + clearance;
    const around = (left: number, right: number, half: number): Box => ({
      left,
      right,
      top: height - half,
      bottom: height + half
    });
    const bar = isBarSeen(to - from, size) ? ([from, to] as const) : null;
    return {
      id: mark.id,
      mark,
      x: middle,
      y: height,
      radius: size,
      bar,
      boxes: [
        around(middle - reach, middle + reach, reach),
        ...(bar ? [around(bar[0] - clearance, bar[1] + clearance, barHeight / 2 + clearance)] : [])
      ]
    };
  });
}

/**
 * From where to where the date of a mark reaches in a plot, in pixels. Of a plot that shows one day, which stands in its
 * middle, a date of more days covers all.
 */
export function barOf(
  { first, last }: Pick<WarmthMark, 'first' | 'last'>,
  domain: TimeDomain,
  x: (day: number) => number
): readonly [number, number] {
  if (isOneDay(domain) && first < last) return [0, 2 * x(domain[0])];
  return [x(clampDay(first, domain)), x(clampDay(last, domain))];
}

/** Whether a date this wide, in pixels, is seen beside its mark. */
export const isBarSeen = (width: number, size: number = radius.one): boolean => width >= 2 * size + minBeyond;

/** Between a highlighted mark and its ring, in pixels. */
export const ringGap = 4;
