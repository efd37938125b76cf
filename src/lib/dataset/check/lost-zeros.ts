import { withItsZero } from '../nearest-value.ts';
import type { PackageTables } from '../read/csv-table.ts';
import type { CameoRow, Problem } from '../types.ts';

/** More than so many codes without their zero are the doing of a spreadsheet, which is told once. */
const maxTold = 3;

/**
 * The codes that have lost the zero they begin with, as a spreadsheet takes it from numbers: those that are none without
 * it, and those that are another code whose category is not the stated one, as 10 of 010. `lines` are theirs, of which
 * nothing more is to be said.
 */
export function lostZeros(
  rows: PackageTables['events']['rows'],
  codes: ReadonlyMap<string, CameoRow>
): { readonly problems: readonly Problem[]; readonly lines: ReadonlySet<number> } {
  const lost = rows.flatMap(({ line, cells: { cameo: stated, category } }) => {
    const whole = !stated ? undefined : withItsZero(stated, (code) => codes.has(code));
    if (stated === undefined || whole === undefined) return [];
    const isMeant = category == null || codes.get(whole)?.category === category;
    const other = codes.get(stated);
    return !other || (isMeant && other.category !== category && category != null) ? [{ line, stated, whole }] : [];
  });
  const lines = new Set(lost.map(({ line }) => line));
  const [first] = lost;
  const problem = (line: number, message: string): Problem => ({ file: 'events.csv', line, column: 'cameo', message });
  if (first && lost.length > maxTold) {
    const message = `${lost.length} codes have lost the zero they begin with, as "${first.stated}" here, which was ${first.whole}; in a spreadsheet, format the column as text and write them again`;
    return { problems: [problem(first.line, message)], lines };
  }
  return {
    problems: lost.map(({ line, stated, whole }) =>
      problem(line, `"${stated}" has lost the zero that a CAMEO code begins with; did you mean ${whole}?`)
    ),
    lines
  };
}
