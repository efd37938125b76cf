/** One inch of CSS, in pixels. */
export const screenDpi = 96;
/** One inch of paper, in points. */
export const pointsAnInch = 72;
/** A pixel of CSS, in points. */
export const pointsAPixel = pointsAnInch / screenDpi;
