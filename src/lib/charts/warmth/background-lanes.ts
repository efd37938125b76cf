import { textWidth, wrapText } from '../text/index.ts';
import { textSize } from '../text/text-size.ts';
import { clampDay, isOneDay, isWithin, type TimeDomain } from '../time-scale.ts';
import type { BackgroundMark } from './background-mark.ts';
import { eraNameLines } from './era-name-lines.ts';
import { placeBelow, type NamePlace } from './names-below.ts';
import type { WarmthBackground } from './warmth-background.ts';

/** A background event in its lanes: a hollow mark at its time, and its name below it, where that has room. */
export interface PlacedBackground {
  readonly mark: BackgroundMark;
  readonly x: number;
  readonly name: NamePlace | null;
}

/** An era in its strip; its name in one line or two, none where they have no room. */
export interface PlacedEra {
  readonly mark: BackgroundMark;
  readonly from: number;
  readonly to: number;
  readonly lines: readonly PlacedLine[];
}

/** A line of words by its baseline. */
interface PlacedLine {
  readonly text: string;
  readonly y: number;
}

/** A band of eras: a strip below the time axis. */
export interface EraStrip {
  readonly top: number;
  readonly height: number;
  /** Left of it, the side of those who led; no line beside phases. */
  readonly side: readonly PlacedLine[];
  readonly eras: readonly PlacedEra[];
}

/** What stands below the time axis and is not of the record, in pixels from the top of its lanes. */
export interface BackgroundLanes {
  readonly events: readonly PlacedBackground[];
  readonly strips: readonly EraStrip[];
  /** Left of events and phases, how all of it is named. */
  readonly heading: readonly PlacedLine[];
  /** Of all of them; 0 where there is nothing. */
  readonly height: number;
}

/** Above all lanes, above the first strip, and between two, in pixels. */
const [laneGap, stripGap, betweenStrips] = [8, 5, 2];
/** The lane of the hollow marks, from one row of names to the next, and from line to line of other words, in pixels. */
const [markLane, nameRow, leading] = [10, 16, 14];
export const hollowRadius = 3.5;

/** The middle of the hollow marks, and the baseline of a row of names, in pixels from the top of the lanes. */
export const markMiddle = laneGap + markLane / 2;
export const nameBaseline = (row: number): number => laneGap + markLane + 12 + row * nameRow;

/** A time axis, and the room below and beside it. */
interface AxisAbove {
  readonly domain: TimeDomain;
  /** The day on which both sides exist: no phase of their relationship began before it. */
  readonly begin: number;
  readonly width: number;
  /** The room left of the plot. */
  readonly left: number;
  readonly x: (day: number) => number;
}

/** Places eras and background events below a time axis, these in at most so many rows of names. */
export function backgroundLanes(
  { events, bands, outside, unnamed = false }: WarmthBackground,
  axis: AxisAbove & { readonly rows: number }
): BackgroundLanes {
  if (events.length + bands.length === 0) return { events: [], strips: [], heading: [], height: 0 };
  const { domain, width, left, rows, x } = axis;
  const at = ({ first, last }: BackgroundMark) =>
    isOneDay(domain) ? width / 2 : x(clampDay((first + last) / 2, domain));
  const names = placeBelow(
    events.map((mark) => ({
      at: at(mark),
      width: textWidth(mark.label, textSize.small),
      short: textWidth(mark.short, textSize.small)
    })),
    width,
    unnamed ? 0 : rows
  );
  const placed = events.map((mark, n): PlacedBackground => ({ mark, x: at(mark), name: names[n] ?? null }));
  const used = Math.max(0, ...placed.map(({ name }) => (name ? name.row + 1 : 0)));
  const firstStrip = laneGap + (events.length > 0 ? markLane + used * nameRow : 0) + (bands.length > 0 ? stripGap : 0);
  const lines = wrapText(outside, left, textSize.small);
  // Beside the strips of those who led stands whom.
  const [phases, led] = [bands.filter(({ side }) => side === ''), bands.filter(({ side }) => side !== '')];
  const upper = stripsBelow(phases, firstStrip, axis);
  const upperFoot = Math.max(footOf(upper) ?? firstStrip, laneGap + lines.length * leading);
  const lower = stripsBelow(led, upper.length > 0 ? upperFoot + betweenStrips : upperFoot, axis);
  return {
    events: placed.sort((a, b) => a.x - b.x),
    strips: [...upper, ...lower],
    heading: centred(lines, laneGap, upperFoot),
    height: footOf(lower) ?? upperFoot
  };
}

const footOf = (strips: readonly EraStrip[]): number | undefined => {
  const last = strips.at(-1);
  return last && last.top + last.height;
};

function stripsBelow(bands: WarmthBackground['bands'], from: number, axis: AxisAbove): EraStrip[] {
  const strips: EraStrip[] = [];
  for (const { side, marks } of bands) {
    const eras = marks.flatMap((mark) => placeEra(mark, axis));
    const sideLines = side === '' ? [] : wrapText(side, axis.left, textSize.small);
    const lines = Math.max(1, sideLines.length, ...eras.map((era) => era.lines.length));
    const top = strips.length === 0 ? from : (footOf(strips) ?? from) + betweenStrips;
    const height = leading * lines + 6;
    strips.push({
      top,
      height,
      side: centred(sideLines, 0, height),
      eras: eras.map((era) => ({ ...era, lines: centred(era.lines, 0, height) }))
    });
  }
  return strips;
}

/** Lines about the middle of what reaches from `top` to `foot`. */
function centred(lines: readonly string[], top: number, foot: number): PlacedLine[] {
  const first = (top + foot - lines.length * leading) / 2 + 11;
  return lines.map((text, n) => ({ text, y: first + n * leading }));
}

/** An era as far as the axis shows it. */
function placeEra(
  mark: BackgroundMark,
  { domain, begin, width, x }: AxisAbove
): (Omit<PlacedEra, 'lines'> & { readonly lines: readonly string[] })[] {
  const first = isWithin(begin, domain) ? Math.max(mark.first, begin) : mark.first;
  const [from, to] = isOneDay(domain) ? [0, width] : [x(clampDay(first, domain)), x(clampDay(mark.last + 1, domain))];
  if (to <= from) return [];
  return [{ mark, from, to, lines: eraNameLines(mark, to - from, textSize.small) }];
}
