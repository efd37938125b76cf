/** Width and height of a picture, in pixels: below the least no letter is read; the greatest is that of A3 at 480 dpi. */
export const sideBounds = { min: 160, max: 8000 } as const;
/** Pixels an inch: from a poster that is seen from afar to the finest print. */
export const dpiBounds = { min: 36, max: 1200 } as const;
/** Width on paper, in millimetres: from a thumbnail to A3 across. */
export const paperBounds = { min: 20, max: 420 } as const;
/** Letters of an own title and of an own note. */
export const maxTitleLength = 200;
export const maxNoteLength = 400;
/** So many pixels take 160 MB while they are drawn. */
const maxPixels = 40_000_000;

/** The greatest height of a picture of this width, in pixels. */
export const maxHeight = (width: number): number => Math.min(sideBounds.max, Math.floor(maxPixels / width));
