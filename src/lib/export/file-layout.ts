import { fittingSize, textSize, type ChartFigure, type ChartSize } from '#lib/charts/index.ts';
import type { FileOptions } from './file-options.ts';
import { millimetresAnInch, pointsAPixel, screenDpi } from './lengths.ts';
import { maxHeight } from './size-bounds.ts';

/** How a chart is laid out for a file, and how large it then is. */
export interface FileLayout {
  /** The size in which letters have the sizes of a page, in pixels of CSS; and whether none was asked for. */
  readonly layout: ChartSize & { readonly ownHeight: boolean };
  /** The size of the picture. */
  readonly pixels: ChartSize;
}

/**
 * Lays a chart out, in the form that it is to have, so that its letters have their size on paper at the resolution asked
 * for, and the picture its pixels. Of a width on paper it has room on a page, made smaller as a whole where it must be.
 * `terse`: for a slide, where names that find no room may be left out.
 */
export function laidOut(
  figure: ChartFigure,
  { width, height, mm, dpi, plain }: FileOptions,
  terse = false
): FileLayout {
  const zoom = dpi / screenDpi;
  const words = { plain: plain === '1', terse };
  const asked = (pixels: number) =>
    fittingSize(figure, { ...words, width: width / zoom, height: pixels === 0 ? undefined : pixels / zoom });
  const free = asked(height);
  const max = Math.min(maxHeight(width), mm === 0 ? Infinity : Math.floor(pageHeight(mm) * zoom));
  const tall = height || Math.max(1, Math.min(max, Math.round((free.height * width) / free.width)));
  const ownHeight = height === 0 && tall < max;
  const fitted = height === 0 && !ownHeight ? asked(tall) : free;
  return {
    layout: { width: fitted.width, height: (tall * fitted.width) / width, ownHeight },
    pixels: { width, height: tall }
  };
}

/** What margins and a caption leave of a page of A4, in millimetres. */
const a4Page = { width: 174, height: 240 } as const;

/**
 * How high a drawing of this width on paper is at most where no height is asked for, in pixels of CSS: a page of A4, or
 * of a larger sheet of the same shape, holds it.
 */
const pageHeight = (mm: number) =>
  Math.floor((a4Page.height * Math.max(1, mm / a4Page.width) * screenDpi) / millimetresAnInch);

/** Letters as much smaller as this are as large as they should be: sizes are rounded to whole pixels. */
const unnoticed = 0.995;

/**
 * How large the smallest letters of a drawing are on paper, in points, where it is made smaller as a whole to have
 * room; else null.
 */
export function smallestLetters({ layout, pixels }: FileLayout, { dpi }: Pick<FileOptions, 'dpi'>): number | null {
  const share = (pixels.width * screenDpi) / (dpi * layout.width);
  return share > unnoticed ? null : textSize.small * pointsAPixel * share;
}
