import { sum } from 'd3';
import { eraNameLines, placeBelow, textSize, textWidth, type NamePlace, type WarmthFigure } from '#lib/charts/index.ts';
import type { PptxAxis } from '../pptx-deck.ts';
import { pixelsAcross as across, pixelsAnInch, pixelsAYear, plotPixels } from './warmth-heights.ts';
import { yearScale, yearWithin } from './year-axis.ts';

/** The marks of background events, a row of their names, and a line of a strip of eras, in pixels. */
const lanes = { marks: 14, row: 15, era: 16 } as const;
/** Rows of names beside strips of eras, and where there are none. */
const rowsOfNames = { beside: 1, alone: 2 } as const;
/** Between two eras, and above and below a strip together, in pixels. */
const [eraGap, stripGap] = [2, 4];

interface PlacedEra {
  readonly lines: readonly string[];
  readonly from: number;
  readonly to: number;
}

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
  /** Bands of eras, each by the middle of its strip and how high that is. */
  readonly strips: readonly {
    readonly side: string;
    readonly eras: readonly PlacedEra[];
    readonly middle: number;
    readonly height: number;
  }[];
  readonly marks: number;
  /** Of all of it; 0 where there is nothing. */
  readonly room: number;
}

/** Places background events, their names and the eras at the foot of a plot with this axis. */
export function backgroundPlaces({ background, domain, begin }: WarmthFigure, axis: PptxAxis): BackgroundPlaces {
  const { events, bands } = background;
  const { x } = yearScale(axis, plotPixels);
  const placed = events.map(({ label, first, last }) => {
    const year = (yearWithin(first, domain) + yearWithin(last, domain)) / 2;
    return { label, year, at: (year - axis.min) * pixelsAYear(axis), width: textWidth(label, textSize.label) };
  });
  const names = placeBelow(placed, x(domain[1]), bands.length > 0 ? rowsOfNames.beside : rowsOfNames.alone);
  const rows = Math.max(0, ...names.map((name) => (name ? name.row + 1 : 0)));
  // Of several strips none may take the room of the line.
  const maxLines = bands.length > 1 ? 1 : 2;
  const spans = bands.map(({ side, marks }) => {
    const eras = marks.flatMap((mark) => placeEra(mark, domain, begin, axis, maxLines));
    return { side, eras, height: lanes.era * Math.max(1, ...eras.map(({ lines }) => lines.length)) };
  });
  const room = (n: number) => sum(spans.slice(n), ({ height }) => height + stripGap);
  return {
    events: placed.map(({ label, year, at, width }, n) => ({
      label,
      year,
      name: fromMark(names[n] ?? null, at, width),
      isFar: (names[n]?.row ?? 0) > 0
    })),
    // The first band is the uppermost.
    strips: spans.map((span, n) => ({ ...span, middle: room(n + 1) + (span.height + stripGap) / 2 })),
    marks: room(0) + rows * lanes.row + lanes.marks / 2,
    room: room(0) + (events.length > 0 ? rows * lanes.row + lanes.marks : 0)
  };
}

const fromMark = (name: NamePlace | null, at: number, width: number) =>
  name && {
    across: (name.left + width / 2 - at) / across,
    down: (lanes.marks / 2 + (name.row + 0.5) * lanes.row) / pixelsAnInch
  };

/** An era as far as it is seen. */
function placeEra(
  mark: WarmthFigure['asides'][number],
  domain: WarmthFigure['domain'],
  begin: number,
  axis: PptxAxis,
  maxLines: number
): PlacedEra[] {
  // No era of a relationship is drawn before both sides exist.
  const [from, to] = [yearWithin(Math.max(mark.first, begin), domain), yearWithin(mark.last + 1, domain)];
  if (from >= to) return [];
  const pixels = pixelsAYear(axis);
  const gap = eraGap / 2 / pixels;
  return [
    { lines: eraNameLines(mark, (to - from) * pixels, textSize.label, maxLines), from: from + gap, to: to - gap }
  ];
}
