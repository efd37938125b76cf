/** Which letters each file of static/fonts holds: the subsets of @fontsource/source-sans-3, as CSS writes them. */
export const fontSubsets = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116'
} as const;
export type FontSubset = keyof typeof fontSubsets;

export const fontWeights = [400, 600] as const;

/** The subsets without which a text of these letters would lack some. */
export function subsetsOf(text: string): FontSubset[] {
  const points = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  return [...ranges]
    .filter(([, spans]) => points.some((point) => spans.some(([first, last]) => point >= first && point <= last)))
    .map(([subset]) => subset);
}

const ranges: ReadonlyMap<FontSubset, readonly (readonly [number, number])[]> = new Map(
  (Object.keys(fontSubsets) as FontSubset[]).map((subset) => [
    subset,
    fontSubsets[subset].split(',').map((span) => {
      const [first = '', last = first] = span.slice('U+'.length).split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
    })
  ])
);
