import { fontWeights } from '#lib/charts/text/index.ts';
import { arabicFont, wholeFont } from './open-font.ts';

/** The characters that the rasteriser's fonts have, in every weight, as TypeScript yet to be formatted. */
export function characterTable(): string {
  const [first = [], ...others] = fontWeights.map((weight) => wholeFont(weight).characterSet);
  const latin = first.filter((point) => others.every((points) => points.includes(point)));
  const points = [...new Set([...latin, ...arabicFont().characterSet])].sort((a, b) => a - b);
  const spans = points.reduce<[number, number][]>((found, point) => {
    const last = found.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else found.push([point, point]);
    return found;
  }, []);
  const hex = (point: number) => point.toString(16).toUpperCase();
  const text = spans.map(([from, to]) => (from === to ? hex(from) : `${hex(from)}-${hex(to)}`)).join(' ');
  return `/**
 * The characters that pictures are drawn with: those of Source Sans 3 and Noto Nastaliq Urdu, each run by its first and
 * last code point. Written by \`npm run font-tables\` from the font's files; tests hold it to be the same.
 */
export const drawnCharacters = '${text}';
`;
}
