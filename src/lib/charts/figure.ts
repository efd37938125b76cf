import type { DyadEvent } from '#lib/dataset/index.ts';
import type { FigureName, Theme, View } from '#lib/view/index.ts';
import type { Tokens } from './colour-tokens.ts';

/**
 * What a chart shows, in words and numbers, before it is drawn at any size. Each chart's figure extends this with the
 * numbers that its drawing needs; page, slide and file say the same because they all read it from here.
 */
export interface Figure {
  readonly chart: FigureName;
  readonly view: View;
  /** The finding, true of the data in view. */
  readonly title: string;
  /** The measure and its unit. */
  readonly subtitle: string;
  /** What the events were chosen by; empty where all of the period are shown. */
  readonly choice: string;
  /**
   * What is pointed out where the drawing has no room for names; empty where there is nothing, or where it is named in
   * the drawing.
   */
  readonly pointed: string;
  /** What the daggers mean of the events and agreements that are named in the drawing; no two alike. */
  readonly doubts: readonly string[];
  /** What the drawing covers and what it cannot, the source last. */
  readonly notes: readonly string[];
  /** A few sentences from the data for those who do not see the drawing. */
  readonly summary: string;
  /** A short way to read the drawing. */
  readonly reading: string;
  /** What can be pointed at, in the order of the keyboard. */
  readonly marks: readonly Mark[];
  /** What can be pointed at besides and is not of the record; without it there is nothing. */
  readonly asides?: readonly Mark[];
  /** Ids of the marks that stay in sight where this one is pointed at and the others recede; without it none do. */
  readonly near?: (mark: string) => readonly string[];
  /** What an event did, as a sentence, where the chart measures it. */
  readonly effectOf?: (event: DyadEvent) => string;
  /** Whether what its signs mean is left out: a file may be asked for so. */
  readonly withoutLegend?: boolean;
  /** Whether signs tell apart what colours do elsewhere: a file in grey. */
  readonly withoutColour?: boolean;
  /** The same numbers, to be compared and sorted. */
  readonly table: FigureTable;
  /** Those of what is drawn besides and is not of the record; without it there is nothing. */
  readonly tablesBesides?: readonly FigureTable[];
}

/** One thing in a drawing that can be pointed at. The drawing gives its element `data-mark={id}`. */
export interface Mark {
  readonly id: string;
  /** A full sentence: what a screen reader says and the card begins with. */
  readonly sentence: string;
  /** Ids of the events that it rests on. */
  readonly events: readonly string[];
  /** The page that tells more where it is not an event's. */
  readonly page?: Page<'actor' | 'agreement' | 'background'>;
}

/** A page that tells all of one thing; of what is not of the record, one page tells all. */
export interface Page<Kind = 'event' | 'actor' | 'agreement' | 'background'> {
  readonly kind: Kind;
  readonly id: string;
  /** Whose page it is, where not of the relationship that is shown: by what names it in addresses, the first by nothing. */
  readonly relationship?: string;
}

/** The page of the one event that something rests on; null where it rests on several, or on none. */
export function pageOfEvents([event, another]: readonly string[]): Page<'event'> | null {
  return event !== undefined && another === undefined ? { kind: 'event', id: event } : null;
}

/** The address a mark leads to on the page. */
export type LinkOf = (mark: Mark) => string;

/** What every chart component takes: finished numbers and words, and how large and in which colours to draw them. */
export interface ChartProps<F extends Figure> {
  /** The numbers and words of the chart. */
  readonly figure: F;
  /** In pixels; without a height the drawing is as high as it needs. */
  readonly width: number;
  readonly height?: number | undefined;
  /** Whether the height is the one that the drawing has without being given one. */
  readonly ownHeight?: boolean;
  /** Without a height: how high it may be to be seen at once, on a phone without its notes; in pixels. */
  readonly screenful?: number | undefined;
  /** Light or dark. */
  readonly theme: Theme;
  /** Without title and notes, but for what daggers mean. */
  readonly plain?: boolean;
  /** On a slide: names that find no room may be left out, so that the others are read from afar. */
  readonly terse?: boolean;
  /** Where a mark leads; a drawing for a file has no links. */
  readonly linkOf?: LinkOf | undefined;
}

/** What every plot takes, and in part what it is made of: it reads its scales and its size from LayerCake's context. */
export interface PlotProps<F extends Figure> {
  /** The numbers and words of the chart. */
  readonly figure: F;
  /** Those of the theme. */
  readonly colours: Tokens;
  /** Where a mark leads; a drawing for a file has no links. */
  readonly linkOf?: LinkOf | undefined;
}

/** What the keys of the keyboard do that lead from mark to mark. */
export type Move = 'left' | 'right' | 'up' | 'down' | 'home' | 'end' | 'pageup' | 'pagedown';

/** From a mark (null: from outside, into the chart) to the next one; null where there is none further. */
export type Navigate = (from: string | null, move: Move) => string | null;

export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly { readonly key: string; readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly TableRow[];
  /** A sentence that stands in its place where it would have no numbers: why there is nothing. Without it there are some. */
  readonly instead?: string | undefined;
}

export interface TableRow {
  readonly id: string;
  /** Texts as shown, one a column. */
  readonly cells: readonly string[];
  /** What each column is sorted by: a number, or a text; null where there is nothing, which comes before all else. */
  readonly order: readonly (number | string | null)[];
  /** The page that each cell leads to, one a column; those of the last columns may be missing. */
  readonly pages: readonly (Page | null)[];
  /** What the last cell names one by one, each with its page. */
  readonly named?: readonly { readonly text: string; readonly page: Page }[];
}

/** A table whose rows are made when they are asked for, once: most readers look at the drawing alone. */
export function lazyTable(table: Omit<FigureTable, 'rows'>, make: () => readonly TableRow[]): FigureTable {
  let rows: readonly TableRow[] | undefined;
  return {
    ...table,
    get rows() {
      return (rows ??= make());
    }
  };
}
