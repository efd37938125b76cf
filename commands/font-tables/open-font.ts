import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import type { Weight } from '#lib/charts/text/index.ts';

export type Font = fontkit.Font;

/** A font file of the project, by its path from the root. */
function openFont(path: string): Font {
  const opened = fontkit.openSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)));
  if (!('layout' in opened)) throw new TypeError(`${path} holds several fonts.`);
  return opened;
}

/** The whole of Source Sans 3, as drawings are rasterised from it. */
export const wholeFont = (weight: Weight): Font => openFont(`src/lib/export/raster/fonts/source-sans-3-${weight}.ttf`);

/** The font of Arabic script. */
export const arabicFont = (): Font => openFont('src/lib/export/raster/fonts/noto-nastaliq-urdu-400.ttf');

/** A part of it, as a page loads it. */
export const pageFont = (subset: 'latin' | 'cyrillic', weight: Weight): Font =>
  openFont(`static/fonts/source-sans-3-${subset}-${weight}-normal.woff2`);

/** A width of the font's own units in thousandths of an em. */
export const perThousand = (width: number, { unitsPerEm }: Font): number => Math.round((width * 1000) / unitsPerEm);
