/** One inch of CSS, in pixels. */
export const screenDpi = 96;
/** One inch of paper, in points. */
export const pointsAnInch = 72;
/** One inch, in millimetres. */
export const millimetresAnInch = 25.4;
/** A pixel of CSS, in points. */
export const pointsAPixel = pointsAnInch / screenDpi;

/** How long a pixel of a picture is on paper, in inches: the width on paper that is asked for is kept to the last point. */
export const inchesAPixel = ({
  width,
  mm,
  dpi
}: {
  readonly width: number;
  readonly mm: number;
  readonly dpi: number;
}) => (mm > 0 ? mm / millimetresAnInch / width : 1 / dpi);
