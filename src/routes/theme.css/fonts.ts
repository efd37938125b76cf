/** Which letters each file of static/fonts holds: the subsets of @fontsource/source-sans-3. */
const subsets = {
  latin: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext': 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116'
} as const;
const weights = [400, 600] as const;

/** One `@font-face` a file; the addresses are relative to the sheet, so that the site may stand below a path. */
export function fontFaces(): string {
  return Object.entries(subsets).flatMap(([subset, range]) => weights.map((weight) =>
    `@font-face{font-family:'Source Sans 3';font-style:normal;font-weight:${weight};font-display:swap;`
    + `src:url(fonts/source-sans-3-${subset}-${weight}-normal.woff2) format('woff2');unicode-range:${range}}`)).join('\n');
}
