import { fontFamily, fontSubsets, fontWeights, tokens, type Tokens } from '#lib/charts/index.ts';
import type { Theme } from '#lib/view/index.ts';

/** Custom property -> colour, for example `--quad-verbal-conflict` -> `#3a8bc4`. */
export function colourProperties(colours: Tokens): ReadonlyMap<string, string> {
  return new Map(
    Object.entries<string | Readonly<Record<string, string>>>({ ...colours }).flatMap(([name, value]) =>
      typeof value === 'string'
        ? [[`--${name}`, value] as const]
        : Object.entries(value).map(([member, colour]) => [`--${name}-${member.replaceAll(' ', '-')}`, colour] as const)
    )
  );
}

/**
 * Rules that give every colour attribute of a drawing in light colours the page's colour of the same name, so that the
 * drawing which the server made turns dark, and stronger, with the page and without script.
 */
export function drawingRules(): string {
  return [...colourProperties(tokens.light)]
    .flatMap(([property, colour]) =>
      ['fill', 'stroke'].map((attribute) => {
        const coloured = `[${attribute}="${colour}"]`;
        return `svg[data-theme=light]${coloured},svg[data-theme=light] ${coloured}{${attribute}:var(${property})}`;
      })
    )
    .join('\n');
}

const declarations = (theme: Theme) =>
  `color-scheme:${theme};${[...colourProperties(tokens[theme])].map(([property, colour]) => `${property}:${colour}`).join(';')}`;

/** Cooperation and conflict keep different colours of the reader's palette; dash and shape tell the rest apart. */
const forced = [
  '--paper:Canvas',
  '--ground:Canvas',
  '--warm:Canvas',
  '--cool:Canvas',
  '--ink:CanvasText',
  '--quiet:CanvasText',
  '--axis:CanvasText',
  '--grid:GrayText',
  '--line:CanvasText',
  '--band:Canvas',
  '--accent:LinkText',
  '--quad-material-cooperation:CanvasText',
  '--quad-verbal-cooperation:LinkText',
  '--quad-material-conflict:Highlight',
  '--quad-verbal-conflict:GrayText',
  '--words-cooperation:CanvasText',
  '--words-conflict:CanvasText',
  '--chosen-cooperation:CanvasText',
  '--chosen-conflict:Highlight',
  '--category-first:LinkText',
  '--category-second:Highlight',
  '--category-third:CanvasText',
  '--category-fourth:VisitedText',
  '--category-other:GrayText',
  '--compared-a:LinkText',
  '--compared-b:Highlight',
  '--compared-c:CanvasText',
  '--compared-d:VisitedText'
].join(';');

/** One `@font-face` a file; the addresses are relative to the sheet, so that the site may stand below a path. */
function fontFaces(): string {
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

/** The page's colours as the reader's system asks, for a page that stands by itself. */
export const systemColours = (): string =>
  `:root{${declarations('light')}}@media (prefers-color-scheme:dark){:root{${declarations('dark')}}}`;

/** The page's colours in every circumstance, the drawings' with them, and the text face. */
export function themeSheet(): string {
  const light = declarations('light');
  const dark = declarations('dark');
  return [
    fontFaces(),
    `:root{--face:${fontFamily};${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
    `:root[data-theme=dark]{${dark}}`,
    '@media (prefers-contrast:more){:root:root{--quiet:var(--ink);--axis:var(--ink);--grid:var(--axis)}}',
    `@media print{:root:root:root{${light}}}`,
    `@media (forced-colors:active){:root:root:root{${forced}}` +
      `svg[data-theme=light] [fill="${tokens.light.band}"]{stroke:GrayText;stroke-dasharray:2 3}}`,
    drawingRules()
  ].join('\n');
}
