/**
 * A presentation is opened with the fonts of whoever opens it: every program has this one, or another whose letters are
 * as wide.
 */
export const fontFace = 'Arial';
/** The shape of its letters, by which a program finds the nearest one (PANOSE). */
export const panose = '020B0604020202020204';
/**
 * How much wider its letters are than those of the drawings: of 46 titles at most 1.13 times, of bold ones 1.17 times.
 */
export const letterWidth = { regular: 1.13, bold: 1.17 } as const;

/** Of a slide's title and of the words in a chart, in points. */
export const titleSize = 26;
export const labelSize = 10;

/** Where things stand on a slide of 13⅓ by 7½ inches, in inches. */
export const places = {
  title: { x: 0.5, y: 0.3, w: 12.33, h: 0.85 },
  subtitle: { x: 0.5, y: 1.17, w: 12.33, h: 0.3 },
  graphic: { x: 0.5, y: 1.55, w: 12.33, h: 4.95 },
  // A drawing's own margin stands outside, so that its words begin where the slide's do.
  picture: { x: 0.3, y: 1.41, w: 12.73, h: 5.15 },
  // Of slides without a graphic.
  words: { x: 0.5, y: 1.45, w: 12.33, h: 5.0 },
  left: { x: 0.5, y: 1.45, w: 5.88, h: 5.0 },
  right: { x: 6.95, y: 1.45, w: 5.88, h: 5.0 },
  foot: { x: 0.5, y: 6.55, w: 11.5, h: 0.72 },
  number: { x: 12.23, y: 6.97, w: 0.6, h: 0.3 }
} as const;

/** The plot of a chart within its graphic, in inches: room for the legend above, the axes below and beside it. */
export const plots = {
  scatter: { x: 0.8, y: 0.65, w: 11.3, h: 3.6 },
  columns: { x: 0.1, y: 0.45, w: 12.13, h: 4.1 },
  ruled: { x: 0.5, y: 0.45, w: 11.73, h: 4.1 }
} as const;
