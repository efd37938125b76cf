import { fontSubsets, fontWeights } from '#lib/charts/index.ts';

/** One `@font-face` a file; the addresses are relative to the sheet, so that the site may stand below a path. */
export function fontFaces(): string {
  return Object.entries(fontSubsets)
    .flatMap(([subset, range]) =>
      fontWeights.map(
        (weight) =>
          `@font-face{font-family:'Source Sans 3';font-style:normal;font-weight:${weight};font-display:swap;` +
          `src:url(fonts/source-sans-3-${subset}-${weight}-normal.woff2) format('woff2');unicode-range:${range}}`
      )
    )
    .join('\n');
}
