import { fontFamily, fontWeights, subsetsOf, type FontSubset } from '#lib/charts/index.ts';
import { hasArabic } from '#lib/dataset/index.ts';
import { arabicFamily } from './drawing/arabic-script.ts';
import { element, shownText, type SvgElement } from './drawing/svg-tree.ts';

/** Each font file of the page as a data address; fetched with the export's code, the same on server and page. */
const files: Readonly<
  Record<FontSubset, Readonly<Record<(typeof fontWeights)[number], () => Promise<{ default: string }>>>>
> = {
  latin: {
    400: () => import('../../../static/fonts/source-sans-3-latin-400-normal.woff2?inline'),
    600: () => import('../../../static/fonts/source-sans-3-latin-600-normal.woff2?inline')
  },
  'latin-ext': {
    400: () => import('../../../static/fonts/source-sans-3-latin-ext-400-normal.woff2?inline'),
    600: () => import('../../../static/fonts/source-sans-3-latin-ext-600-normal.woff2?inline')
  },
  cyrillic: {
    400: () => import('../../../static/fonts/source-sans-3-cyrillic-400-normal.woff2?inline'),
    600: () => import('../../../static/fonts/source-sans-3-cyrillic-600-normal.woff2?inline')
  }
};
const arabicFile = () => import('./raster/fonts/noto-nastaliq-urdu-400.ttf?inline');

/** A style element with the font files that hold the letters of a drawing, of each weight that it uses. */
export async function fontStyle(drawing: SvgElement): Promise<SvgElement> {
  const letters = shownText(drawing);
  const faces = await Promise.all(
    subsetsOf(letters).flatMap((subset) =>
      fontWeights.map(
        async (weight) =>
          `@font-face{font-family:'Source Sans 3';font-weight:${weight};src:url(${(await files[subset][weight]()).default}) format('woff2')}`
      )
    )
  );
  // The one file is that of both weights: a browser makes none of its own.
  if (hasArabic(letters))
    faces.push(
      `@font-face{font-family:'${arabicFamily}';font-weight:400 600;src:url(${(await arabicFile()).default}) format('truetype')}`
    );
  return element('style', {}, `${faces.join('')}text{font-family:${fontFamily};font-variant-numeric:tabular-nums}`);
}
