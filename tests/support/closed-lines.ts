/** A closed line of a drawing, of which a letter has one or more: its corners and handles, x and y in turn. */
type ClosedLine = readonly number[];

/** The closed lines of an SVG of outlines. */
export const closedLines = (svg: string): ClosedLine[] =>
  [...svg.matchAll(/M [^M"]*/g)].map(([line]) => [...line.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number));

/** Whether two lines are the same in different places, but for the digits that are lost there. */
function alike(one: ClosedLine, other: ClosedLine): boolean {
  const from = (line: ClosedLine, n: number) => (line[n] ?? 0) - (line[n % 2] ?? 0);
  return one.length === other.length && one.every((_, n) => Math.abs(from(one, n) - from(other, n)) < 0.01);
}

/** Those of some lines that others hold too, and those that these do not, wherever they stand. */
export const among = (lines: readonly ClosedLine[], others: readonly ClosedLine[]) =>
  lines.filter((line) => others.some((other) => alike(line, other)));
export const notAmong = (lines: readonly ClosedLine[], others: readonly ClosedLine[]) =>
  lines.filter((line) => !others.some((other) => alike(line, other)));

/** Where lines begin and end from left to right. */
export function extentOf(lines: readonly ClosedLine[]): [left: number, right: number] {
  const across = lines.flatMap((line) => line.filter((_, n) => n % 2 === 0));
  return [Math.min(...across), Math.max(...across)];
}
