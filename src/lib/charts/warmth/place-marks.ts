import type { Box } from './box';
import type { WarmthMark } from './marks';

/** Where a mark stands, in pixels: its middle, its size, and the bar of its date where one is wide enough to be seen. */
export interface PlacedMark {
  readonly mark: WarmthMark;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly bar: readonly [number, number] | null;
  /** What it covers of the plot, its bar left out. */
  readonly box: Box;
}

const radius = { one: 5, most: 9 } as const;
/** A shorter bar would look like a blot on its mark. */
const leastBar = 3;

/** Marks at their date and score; a mark of several events is larger. A date that the period cuts is drawn as far as it goes. */
export function placeMarks(marks: readonly WarmthMark[], domain: readonly [number, number], x: (day: number) => number, y: (score: number) => number): PlacedMark[] {
  const clamp = (day: number) => Math.min(Math.max(day, domain[0]), domain[1]);
  return marks.map((mark) => {
    const [from, to] = [x(clamp(mark.first)), x(clamp(mark.last))];
    const [middle, height] = [x(clamp((mark.first + mark.last) / 2)), y(mark.score)];
    const size = Math.min(radius.most, radius.one + 1.5 * Math.log2(mark.events.length));
    const reach = size + (mark.highlighted ? ringGap + 2 : 2);
    return {
      mark, x: middle, y: height, radius: size, bar: to - from > leastBar ? [from, to] : null,
      box: { left: middle - reach, right: middle + reach, top: height - reach, bottom: height + reach }
    };
  });
}

/** Between a highlighted mark and its ring, in pixels. */
export const ringGap = 4;
