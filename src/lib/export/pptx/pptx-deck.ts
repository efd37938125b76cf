/**
 * Slides as plain data, which can be sent to a thread. Colours are #rrggbb, lengths points (1/72 inch) where no unit is
 * named.
 */
export interface PptxDeck {
  readonly slides: readonly PptxSlide[];
  readonly facts: PptxFacts;
  readonly look: PptxLook;
}

/** What the file says of itself. */
export interface PptxFacts {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** Day of the data, YYYY-MM-DD: the file's only date. */
  readonly date: string;
  readonly language: string;
}

/** The colours of the slide master. */
export interface PptxLook {
  readonly dark: boolean;
  readonly paper: string;
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  /** The six colours that PowerPoint offers for what is added to the deck. */
  readonly accents: readonly string[];
}

export interface PptxSlide {
  readonly title: string;
  /** The size of a title that has no room in the usual one. */
  readonly smallTitle?: number | undefined;
  /** And of a foot. */
  readonly smallFoot?: number | undefined;
  readonly subtitle: string;
  /** Lines below the graphic: notes, source, credit. */
  readonly foot: readonly string[];
  /** What the speaker reads; a paragraph a line. */
  readonly speech: string;
  readonly graphic: PptxGraphic | null;
  /** Paragraphs where others have a graphic, in one column or two. */
  readonly words: readonly (readonly PptxParagraph[])[];
}

export interface PptxParagraph {
  readonly text: string;
  readonly size: number;
  readonly strong: boolean;
  readonly colour: string;
  /** Room above it. */
  readonly before: number;
}

export type PptxGraphic = PptxPicture | PptxChart | PptxTable;

interface Described {
  /** For those who do not see it. */
  readonly alt: string;
}

/** A drawing: its outlines as SVG, and as PNG of `pixels` width where a program knows no SVG. */
export interface PptxPicture extends Described {
  readonly kind: 'picture';
  readonly svg: string;
  readonly pixels: number;
  readonly width: number;
  readonly height: number;
}

/** A table that can be edited: the widths of its columns as shares, its heading and its rows, the first cell of each naming it. */
export interface PptxTable extends Described {
  readonly kind: 'table';
  readonly widths: readonly number[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of its letters, in points. */
  readonly size: number;
  readonly colours: { readonly ink: string; readonly quiet: string; readonly axis: string; readonly grid: string };
}

/** A chart that can be edited; series name the columns of its workbook by number. */
export interface PptxChart extends Described {
  readonly kind: 'scatter' | 'columns';
  /** Whether columns of one category stand beside one another; else on one another. */
  readonly isBeside?: boolean;
  readonly sheet: readonly SheetColumn[];
  readonly series: readonly PptxSeries[];
  readonly x: PptxAxis;
  readonly y: PptxAxis;
  readonly colours: {
    readonly ink: string;
    readonly quiet: string;
    readonly axis: string;
    readonly grid: string;
    readonly paper: string;
  };
}

/** A column of the workbook: its heading and cells. */
export interface SheetColumn {
  readonly label: string;
  readonly cells: readonly SheetCell[];
}

/** Null is an empty cell. */
export type SheetCell = string | number | null | FollowingCell;

/** A number that follows other cells: by a formula of Excel, without its equals sign; and what that gives now. */
export interface FollowingCell {
  readonly formula: string;
  readonly value: number;
}

export interface PptxAxis {
  readonly title: string;
  readonly min: number;
  readonly max: number;
  /** Between two labels, in units of the axis; of categories, every how manyth is named. */
  readonly step: number;
  /** Number format of Excel. */
  readonly format: string;
  readonly grid: boolean;
  /** Without line and labels. */
  readonly hidden?: boolean;
}

export interface PptxSeries {
  /** Columns of the sheet: of years or categories, and of values, whose heading is the series' name. */
  readonly x: number;
  readonly y: number;
  /** The first of the rows that it has, and the first after them; without it, all. */
  readonly rows?: readonly [from: number, to: number] | undefined;
  readonly line?: PptxLine | undefined;
  readonly marker?: PptxMarker | undefined;
  /** Of columns. */
  readonly fill?: string | undefined;
  /** Cells with an outline of their own. */
  readonly chosen?: readonly number[] | undefined;
  readonly labels?: readonly PptxLabel[] | undefined;
  /** The value of each cell above it. */
  readonly valued?: boolean | undefined;
  readonly inLegend: boolean;
}

/** Size in points; without a filling, hollow. */
export interface PptxMarker {
  readonly shape: 'circle' | 'square' | 'triangle' | 'diamond';
  readonly size: number;
  readonly fill: string | null;
  readonly stroke: string;
  readonly width: number;
  /** How much of the outline covers what is below it; without it, all. */
  readonly opacity?: number | undefined;
}

export interface PptxLine {
  readonly stroke: string;
  readonly width: number;
  /** How much of what is below the line it covers; without it, all. */
  readonly opacity?: number | undefined;
  readonly dash?: 'dash' | 'sysDash' | undefined;
}

/** Words at the point of a cell: the first line stands out if there are several. */
export interface PptxLabel {
  readonly cell: number;
  readonly lines: readonly string[];
  /** With what the first line begins, if that alone is bold. */
  readonly strong?: string | undefined;
  /** Whether none of it stands out, in several lines too. */
  readonly quiet?: boolean | undefined;
  readonly at: 'above' | 'below' | 'left' | 'right' | FarLabel;
}

/** How far the middle of a label stands from its point, in inches. */
export interface FarLabel {
  readonly across: number;
  readonly down: number;
}
