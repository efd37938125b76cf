/** Of a slide's words, in points. */
export const textSizes = { title: 26, subtitle: 14, words: 22, left: 22, right: 18, foot: 10 } as const;

/** Where things stand on a slide of 13⅓ by 7½ inches, in inches. */
export const places = {
  title: { x: 0.5, y: 0.3, w: 12.33, h: 0.75 },
  // Room for two lines.
  subtitle: { x: 0.5, y: 1.05, w: 12.33, h: 0.48 },
  graphic: { x: 0.5, y: 1.55, w: 12.33, h: 4.95 },
  // A drawing's own margin stands outside, so that its words begin where the slide's do.
  picture: { x: 0.3, y: 1.53, w: 12.73, h: 5.03 },
  // Of slides without a graphic.
  words: { x: 0.5, y: 1.45, w: 12.33, h: 5.0 },
  left: { x: 0.5, y: 1.45, w: 5.88, h: 5.0 },
  right: { x: 6.95, y: 1.45, w: 5.88, h: 5.0 },
  foot: { x: 0.5, y: 6.55, w: 11.5, h: 0.87 },
  number: { x: 12.23, y: 6.97, w: 0.6, h: 0.3 }
} as const;

/** Within the cells of a table, beside and above its words, in points. */
export const tableCell = { across: 5, down: 3 } as const;
