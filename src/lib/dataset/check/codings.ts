import { notAllowed } from '../nearest-value.ts';
import type { SoundScales } from '../read/codebook.ts';
import type { PackageTables } from '../read/csv-table.ts';
import type { Coding, PloverRow, Problem } from '../types.ts';

/** What is wrong with the codings of the events: categories, modes, alternatives, codes and how they agree. */
export function codingProblems({ rows }: PackageTables['events'], { plover, cameo }: SoundScales): Problem[] {
  return rows.flatMap(({ line, cells: { category, mode, alternatives = [], cameo: stated } }) => {
    const problems: Problem[] = [];
    const report = (column: string, message: string) =>
      void problems.push({ file: 'events.csv', line, column, message });
    const coding = category === undefined || mode === undefined ? null : { category, mode };
    const fault = coding && plover && codingFault(coding, plover);
    if (fault) report(fault.column, fault.message);

    for (const [n, alternative] of alternatives.entries()) {
      const isSame = (other: Coding) => other.category === alternative.category && other.mode === alternative.mode;
      const otherFault = plover && codingFault(alternative, plover);
      if (otherFault) report('alternatives', otherFault.message);
      if (coding && isSame(coding)) report('alternatives', `"${alternative.category}" repeats the stated coding`);
      else if (alternatives.slice(0, n).some(isSame))
        report('alternatives', `"${alternative.category}" repeats another alternative`);
    }

    if (stated === undefined || cameo === null) return problems;
    const code = cameo.find((row) => row.code === stated);
    if (!code) {
      report(
        'cameo',
        notAllowed(
          stated,
          'CAMEO code',
          cameo.map((row) => row.code)
        )
      );
    } else if (coding && fault?.column !== 'category' && code.category !== coding.category) {
      report(
        'cameo',
        `"${code.code}" maps to ${code.category || 'no PLOVER category'}, but the category is ${coding.category}`
      );
    } else {
      if (coding && !fault && coding.mode !== '' && coding.mode !== code.mode)
        report('mode', `"${coding.mode}" is not the mode of CAMEO ${code.code}; allowed: ${code.mode || '(empty)'}`);
      if (code.goldstein === null) report('cameo', `"${code.code}" has no value on Goldstein's scale`);
    }
    return problems;
  });
}

/** What PLOVER does not know of a coding: the category, or its mode. */
function codingFault(
  { category, mode }: Coding,
  plover: readonly PloverRow[]
): { column: 'category' | 'mode'; message: string } | null {
  const categories = [...new Set(plover.map((row) => row.category))];
  if (!categories.includes(category))
    return { column: 'category', message: notAllowed(category, 'PLOVER category', categories) };
  const modes = plover.filter((row) => row.category === category && row.mode !== '').map((row) => row.mode);
  return mode === '' || modes.includes(mode)
    ? null
    : { column: 'mode', message: notAllowed(mode, `mode of ${category}`, modes) };
}
