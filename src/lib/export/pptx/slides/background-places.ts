import { placeBelow, textSize, textWidth, wrapText, type NamePlace, type WarmthFigure } from '#lib/charts/index.ts';
import type { PptxAxis } from '../pptx-deck.ts';
import { pixelsAcross as across, pixelsAnInch, pixelsAYear, plotPixels } from './warmth-heights.ts';
import { yearScale, yearWithin } from './year-axis.ts';

type Background = WarmthFigure['background'];

/** The marks of background events, a row of their names, and a line of the strip of phases, in pixels. */
const lanes = { marks: 14, row: 15, phase: 16 } as const;
/** Rows of names beside a strip of phases, and where there is none. */
const rowsOfNames = { beside: 1, alone: 2 } as const;
/** Lines of a phase's name. */
const maxLines = 2;
/** Within the strip beside a name, between two phases, and above and below the strip together, in pixels. */
const [inset, phaseGap, stripGap] = [4, 2, 4];

/** What is not of the record, where it stands in the plot of a slide: across in years, down in pixels from its foot up. */
export interface BackgroundPlaces {
  readonly events: readonly {
    readonly label: string;
    readonly year: number;
    /** From the middle of its mark to that of its name, in inches; null where that has no room. */
    readonly name: { readonly across: number; readonly down: number } | null;
    /** Whether other names stand between the two. */
    readonly isFar: boolean;
  }[];
  readonly phases: readonly { readonly lines: readonly string[]; readonly from: number; readonly to: number }[];
  readonly marks: number;
  /** The middle of the strip of phases, and how high that is. */
  readonly strip: { readonly middle: number; readonly height: number };
  /** Of all of it; 0 where there is nothing. */
  readonly room: number;
}

/** Places background events, their names and the phases at the foot of a plot with this axis. */
export function backgroundPlaces({ background, domain, begin }: WarmthFigure, axis: PptxAxis): BackgroundPlaces {
  const { events, phases } = background;
  const { x } = yearScale(axis, plotPixels);
  const placed = events.map(({ label, first, last }) => {
    const year = (yearWithin(first, domain) + yearWithin(last, domain)) / 2;
    return { label, year, at: (year - axis.min) * pixelsAYear(axis), width: textWidth(label, textSize.label) };
  });
  const names = placeBelow(placed, x(domain[1]), phases.length > 0 ? rowsOfNames.beside : rowsOfNames.alone);
  const rows = Math.max(0, ...names.map((name) => (name ? name.row + 1 : 0)));
  const spans = phases.flatMap((phase) => phaseOf(phase, domain, begin, axis));
  const height = spans.length > 0 ? lanes.phase * Math.max(1, ...spans.map(({ lines }) => lines.length)) : 0;
  const strip = height + (spans.length > 0 ? stripGap : 0);
  return {
    events: placed.map(({ label, year, at, width }, n) => ({
      label,
      year,
      name: fromMark(names[n] ?? null, at, width),
      isFar: (names[n]?.row ?? 0) > 0
    })),
    phases: spans,
    marks: strip + rows * lanes.row + lanes.marks / 2,
    strip: { middle: strip / 2, height },
    room: strip + (events.length > 0 ? rows * lanes.row + lanes.marks : 0)
  };
}

const fromMark = (name: NamePlace | null, at: number, width: number) =>
  name && {
    across: (name.left + width / 2 - at) / across,
    down: (lanes.marks / 2 + (name.row + 0.5) * lanes.row) / pixelsAnInch
  };

/** A phase as far as it is seen, its name left out where it is longer. */
function phaseOf(
  { label, first, last }: Background['phases'][number],
  domain: WarmthFigure['domain'],
  begin: number,
  axis: PptxAxis
): BackgroundPlaces['phases'] {
  // No phase of a relationship is drawn before both sides exist.
  const [from, to] = [yearWithin(Math.max(first, begin), domain), yearWithin(last + 1, domain)];
  if (from >= to) return [];
  const pixels = pixelsAYear(axis);
  const room = (to - from) * pixels - 2 * inset;
  const lines = wrapText(label, room, textSize.label);
  const fits = lines.length <= maxLines && lines.every((line) => textWidth(line, textSize.label) <= room);
  const gap = phaseGap / 2 / pixels;
  return [{ lines: fits ? lines : [], from: from + gap, to: to - gap }];
}
