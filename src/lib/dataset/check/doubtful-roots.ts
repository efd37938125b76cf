import { withItsZero } from '../nearest-value.ts';
import type { PackageTables } from '../read/csv-table.ts';
import type { CameoRow, Problem } from '../types.ts';

/** How many digits a root code of CAMEO has, from 01 to 20; every other code has more. */
const rootDigits = 2;

/**
 * Root codes that may be others without their zero, as 10 (a demand) is 010 (a statement) once a spreadsheet has read it
 * as a number. Both are codes, so that a row without a category does not tell which was meant; the column does. There
 * roots are doubted where
 *
 * - no code begins with a zero: else the column was kept as text;
 * - there are codes that are no roots, or were none before they lost their zero (42 of 042): it is not one of roots alone;
 * - no root from 01 to 09 stands there without its zero (5 of 05): else roots are what it has beside others.
 *
 * It is a warning: one may write 19 beside 190. A category beside the code says which is meant.
 */
export function doubtfulRoots(
  rows: PackageTables['events']['rows'],
  codes: ReadonlyMap<string, CameoRow>
): readonly Problem[] {
  const stated = rows.flatMap(({ line, cells: { cameo, category } }) => (cameo ? [{ line, cameo, category }] : []));
  const withZero = (code: string) => withItsZero(code, (each) => codes.has(each));
  const isRoot = (code: string) => code.length === rootDigits && codes.has(code);
  const isLostRoot = (code: string) => code.length < rootDigits && withZero(code) !== undefined;
  const isLonger = (code: string) => !isRoot(code) && (codes.has(code) || withZero(code) !== undefined);
  if (
    stated.some(({ cameo }) => cameo.startsWith('0') || isLostRoot(cameo)) ||
    !stated.some(({ cameo }) => isLonger(cameo))
  )
    return [];
  const doubtful = stated.flatMap(({ line, cameo, category }) => {
    const [root, other] = [codes.get(cameo), codes.get(withZero(cameo) ?? '')];
    return isRoot(cameo) && category == null && root && other ? [{ line, root, other }] : [];
  });
  const [first] = doubtful;
  if (!first) return [];
  const { line, root, other } = first;
  const so = doubtful.length > 1 ? ` (so in ${doubtful.length} rows, of which this is the first)` : '';
  const message = `"${root.code}" is read as CAMEO ${root.code}, ${root.name}, and may be ${other.code}, ${other.name}, that has lost its zero: no code of the column begins with one, and there are longer codes than these; if it was ${other.code}, format the column in the spreadsheet as text and write the codes again, else write the category ${root.category} beside it${so}`;
  return [{ file: 'events.csv', line, column: 'cameo', message, isWarning: true, isNotice: true }];
}
