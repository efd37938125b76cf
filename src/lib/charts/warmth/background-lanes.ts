import { textWidth, wrapText } from '../text/index.ts';
import { textSize } from '../text/text-size.ts';
import { clampDay, isOneDay, isWithin, type TimeDomain } from '../time-scale.ts';
import { placeBelow, type NamePlace } from './names-below.ts';
import type { BackgroundMark, WarmthBackground } from './warmth-background.ts';

/** A background event in its lanes: a hollow mark at its time, and its name below it, where that has room. */
export interface PlacedBackground {
  readonly mark: BackgroundMark;
  readonly x: number;
  readonly name: NamePlace | null;
}

/** A phase in the strip of phases; its name in one line or two, none where they have no room. */
export interface PlacedPhase {
  readonly mark: BackgroundMark;
  readonly from: number;
  readonly to: number;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
}

/** What stands below the time axis and is not of the record, in pixels from the top of its lanes. */
export interface BackgroundLanes {
  readonly events: readonly PlacedBackground[];
  readonly phases: readonly PlacedPhase[];
  /** Where the strip of phases stands. */
  readonly strip: { readonly top: number; readonly height: number };
  /** Left of them, how they are named: a line each, by its baseline. */
  readonly heading: readonly { readonly text: string; readonly y: number }[];
  /** Of all of them; 0 where there is nothing. */
  readonly height: number;
}

/** Above all lanes, and above the strip of phases, in pixels. */
const [laneGap, stripGap] = [8, 5];
/** The lane of the hollow marks, from one row of names to the next, and from line to line of other words, in pixels. */
const [markLane, nameRow, leading] = [10, 16, 14];
export const hollowRadius = 3.5;
/** Within the strip beside a name, in pixels. */
const inset = 4;
/** Lines of a phase's name. */
const maxLines = 2;

/** The middle of the hollow marks, and the baseline of a row of names, in pixels from the top of the lanes. */
export const markMiddle = laneGap + markLane / 2;
export const nameBaseline = (row: number): number => laneGap + markLane + 12 + row * nameRow;

/** Places phases and background events below a time axis of this width, in at most so many rows of names. */
export function backgroundLanes(
  { events, phases, outside }: WarmthBackground,
  {
    domain,
    begin,
    width,
    left,
    rows,
    x
  }: {
    readonly domain: TimeDomain;
    /** The day on which both sides exist: no phase of their relationship began before it. */
    readonly begin: number;
    readonly width: number;
    /** The room left of the plot. */
    readonly left: number;
    readonly rows: number;
    readonly x: (day: number) => number;
  }
): BackgroundLanes {
  if (events.length + phases.length === 0)
    return { events: [], phases: [], strip: { top: 0, height: 0 }, heading: [], height: 0 };
  const at = ({ first, last }: BackgroundMark) =>
    isOneDay(domain) ? width / 2 : x(clampDay((first + last) / 2, domain));
  const names = placeBelow(
    events.map((mark) => ({
      at: at(mark),
      width: textWidth(mark.label, textSize.small),
      short: textWidth(mark.years, textSize.small)
    })),
    width,
    rows
  );
  const placed = events.map((mark, n): PlacedBackground => ({ mark, x: at(mark), name: names[n] ?? null }));
  const used = Math.max(0, ...placed.map(({ name }) => (name ? name.row + 1 : 0)));
  const named = placePhases(phases, { domain, begin, width, x });
  const top = laneGap + (events.length > 0 ? markLane + used * nameRow : 0) + (phases.length > 0 ? stripGap : 0);
  const strip = { top, height: leading * Math.max(1, ...named.map(({ lines }) => lines.length)) + 6 };
  const lines = wrapText(outside, left, textSize.small);
  const height = Math.max(top + (phases.length > 0 ? strip.height : 0), laneGap + lines.length * leading);
  const middle = (laneGap + height - lines.length * leading) / 2;
  return {
    events: placed.sort((a, b) => a.x - b.x),
    phases: named.map((phase) => ({ ...phase, lines: centred(phase.lines, strip.height) })),
    strip,
    heading: lines.map((text, n) => ({ text, y: middle + n * leading + 11 })),
    height
  };
}

/** Lines of a name about the middle of the strip, by their baselines. */
const centred = (lines: readonly string[], height: number) =>
  lines.map((text, n) => ({ text, y: (height - lines.length * leading) / 2 + n * leading + 11 }));

function placePhases(
  phases: readonly BackgroundMark[],
  {
    domain,
    begin,
    width,
    x
  }: {
    readonly domain: TimeDomain;
    readonly begin: number;
    readonly width: number;
    readonly x: (day: number) => number;
  }
): (Omit<PlacedPhase, 'lines'> & { readonly lines: readonly string[] })[] {
  return phases.flatMap((mark) => {
    const first = isWithin(begin, domain) ? Math.max(mark.first, begin) : mark.first;
    const [from, to] = isOneDay(domain) ? [0, width] : [x(clampDay(first, domain)), x(clampDay(mark.last + 1, domain))];
    const room = to - from - 2 * inset;
    const lines = wrapText(mark.label, room, textSize.small);
    const fits = lines.length <= maxLines && lines.every((text) => textWidth(text, textSize.small) <= room);
    return to > from ? [{ mark, from, to, lines: fits ? lines : [] }] : [];
  });
}
