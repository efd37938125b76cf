/** Years of a period on a strip that covers whole years, from the first to the last. */
export type Span = readonly [from: number, to: number];

/** The year that a share of the strip's length stands for, 0 at its beginning, 1 at its end. */
export function yearAt(share: number, [first, last]: Span): number {
  return Math.min(last, Math.max(first, first + Math.round(share * (last - first))));
}

/** The view's bounds for two years, in whichever order: empty where they are those of the whole. */
export function boundsOf(a: number, b: number, [first, last]: Span): { readonly from: string; readonly to: string } {
  const [from, to] = a <= b ? [a, b] : [b, a];
  return { from: from <= first ? '' : String(from), to: to >= last ? '' : String(to) };
}

/** The years of the view's bounds on the strip. */
export function spanOf(from: string, to: string, whole: Span): Span {
  const [first, last] = whole;
  const year = (text: string, otherwise: number) =>
    Math.min(last, Math.max(first, text === '' ? otherwise : Number(text.slice(0, 4))));
  return [year(from, first), year(to, last)];
}

/** Events a year as one path of bars, one unit wide and high; the years' middles lie on whole numbers. */
export function barsOf(years: readonly number[], [first]: Span): { readonly path: string; readonly max: number } {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const max = Math.max(1, ...counts.values());
  const path = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([year, count]) => `M${year - first - 0.4} ${max}v${-count}h.8v${count}z`)
    .join('');
  return { path, max };
}
