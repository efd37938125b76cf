/** Of the words in a chart, in points. */
export const chartTextSizes = { label: 10, axis: 11, axisTitle: 11, legend: 11, total: 12 } as const;

/** Of the lines in a chart, in points. */
export const lineWidths = {
  warmth: 2,
  /** Along the line, where the title compares years. */
  compared: 7,
  /** Along the top, where the title says of years which line is above. */
  lead: 5,
  /** A stroke of the band, a little broader than from one to the next, so that no gap is seen. */
  band: 2.4,
  /** Neutral line, beginnings of states, silences, and the lines that lead to names. */
  thin: 0.75,
  axis: 0.75,
  grid: 0.75,
  /** The bars of events: of those that lasted, and of those of uncertain date. */
  lasting: 3.5,
  uncertain: 1.25,
  /** Around a mark, around the dot at a turning point, and the ring around a highlighted event. */
  mark: 1.5,
  turn: 0.75,
  ring: 2.25,
  /** Around a column, and around one with a highlighted event. */
  column: 1,
  chosenColumn: 2.25
} as const;

/**
 * Of the marks of events, of the ring around a highlighted one, of the dot at one that turned the line and of background
 * events, in points; a diamond or a triangle of the same size looks smaller than a circle, a square larger.
 */
export const markSizes = { circle: 8, square: 7, triangle: 9, diamond: 9, ring: 15, turn: 5, background: 7 } as const;

/** What an outline leaves within a mark, a share of its size. */
export const withinMark = { circle: 0.65, square: 0.65, triangle: 0.6, diamond: 0.6, ring: 0.72 } as const;

/** From one stroke of the band to the next, in points; how much of the line of warmth they cover where they lie on it. */
export const band = { pitch: 2, opacity: 0.4 } as const;

/** How much of what is below them the bands of compared lines cover, which lie over one another, as in the drawing. */
export const comparedBandOpacity = 0.15;

/** How much of the line the strokes along it cover, where they lie on it. */
export const comparedOpacity = 0.7;

/** The room between two columns, in hundredths of the width of one. */
export const columnGap = 25;

/** Between the names of levels and the axis, in inches: the numbers of the axis stand there. */
export const numberRoom = 0.42;

/** The plot of a chart within its graphic, in inches: room for the legend above, the axes below and beside it. */
export const plots = {
  scatter: { x: 1.3, y: 0.45, w: 10.8, h: 4.1 },
  columns: { x: 0.1, y: 0.45, w: 12.13, h: 4.1 },
  ruled: { x: 0.5, y: 0.45, w: 11.73, h: 4.1 }
} as const;
