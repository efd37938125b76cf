import { notAllowed } from '../nearest-value.ts';
import { problemAt } from '../problem-at.ts';
import { quoted } from '../quoted.ts';
import type { PackageTables } from '../read/csv-table.ts';
import type { Dyad, Problem } from '../types.ts';
import { unknownSources } from './unknown-sources.ts';

type EraRows = PackageTables['eras']['rows'];

/** What is wrong with eras and background events beyond their cells: sides, order in time, and sources. */
export function eraProblems({ eras, background, actors, sources }: PackageTables, sides: Dyad['sides']): Problem[] {
  return [
    ...sideProblems(eras.rows, sides, new Set(actors.rows.flatMap((row) => row.valuesIn('id')))),
    ...reversedEras(eras.rows),
    ...overlappingEras(eras.rows, sides),
    ...unknownSources('eras.csv', eras, sources),
    ...unknownSources('background.csv', background, sources)
  ];
}

const sideOf = (state: string, sides: Dyad['sides']) => sides.findIndex((states) => states.includes(state));

function sideProblems(rows: EraRows, sides: Dyad['sides'], actors: ReadonlySet<string>): Problem[] {
  return rows.flatMap(({ line, cells: { kind, side } }) => {
    if (kind === undefined || side === undefined) return [];
    const at = { file: 'eras.csv', line, column: 'side' };
    if (side === null)
      return kind === 'phase' ? [] : [{ ...at, message: 'is empty; must name the side that the leader led' }];
    if (kind === 'phase')
      return [{ ...at, message: `${quoted(side)} stands with a phase, which is of both sides; leave it out` }];
    // That there is no such actor is told of the reference, and of sides without any state in datapackage.json.
    if (!actors.has(side) || sideOf(side, sides) >= 0 || sides.flat().length === 0) return [];
    return [problemAt(at, () => notAllowed(side, 'state of one of the two sides', sides.flat()))];
  });
}

/** Says so where not even the first day of the beginning lies before the end. */
function reversedEras(rows: EraRows): Problem[] {
  return rows.flatMap(({ line, cells: { from, to } }) =>
    from && to && from.first > to.last
      ? [{ file: 'eras.csv', line, column: 'from', message: `"${from.edtf}" is after the end, ${to.edtf}` }]
      : []
  );
}

/**
 * Phases that surely share some day, and leaders of one side that do: a band of an axis holds one at a time. One may
 * begin on the day, in the month or in the year in which the one before it ends.
 */
function overlappingEras(rows: EraRows, sides: Dyad['sides']): Problem[] {
  const told: Problem[] = [];
  const latest = new Map<number, { readonly id: string; readonly end: number; readonly edtf: string }>();
  const known = rows.flatMap(({ line, cells: { id, kind, side, from, to } }) => {
    const at = typeof side === 'string' ? sideOf(side, sides) : -1;
    // Of whose band an era is of which that cannot be told, another problem says.
    if (id === undefined || !from || to === undefined || (kind === 'phase' ? side !== null : at < 0)) return [];
    return [{ line, id, band: at, from, to }];
  });
  for (const { line, id, band, from, to } of known.sort((a, b) => a.from.first - b.from.first)) {
    const before = latest.get(band);
    if (before && from.last < before.end) {
      const message = `"${from.edtf}" lies before the end of ${quoted(before.id)}, ${before.edtf}; no two of a band may share a day`;
      told.push({ file: 'eras.csv', line, column: 'from', message });
    }
    const end = to === null ? Infinity : to.first;
    if (!before || end > before.end) latest.set(band, { id, end, edtf: to?.edtf ?? '..' });
  }
  return told;
}
