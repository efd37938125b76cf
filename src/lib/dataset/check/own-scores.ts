import { quoted } from '../quoted.ts';
import type { PackageTables } from '../read/csv-table.ts';
import { descriptorFile } from '../read/descriptor.ts';
import type { OwnScale, Problem } from '../types.ts';

const file = 'events.csv';
const column = 'score';

/** Scores outside the scale that the package names, or without one; and a scale by which no event has a score. */
export function ownScoreProblems(events: PackageTables['events'], scale: OwnScale | undefined): Problem[] {
  const scored = events.rows.flatMap(({ line, cells: { score } }) => (score == null ? [] : [{ line, score }]));
  const [first] = scored;
  if (!scale) {
    // One sentence for all rows: it is one line of datapackage.json that is missing.
    const message = `has scores in ${scored.length} ${scored.length === 1 ? 'row' : 'rows'}, but ${descriptorFile} names no scale; name it there, as "dyad": { "scales": [{ "name": "Ours", "low": -10, "high": 10 }] }`;
    return first ? [{ file, line: first.line, column, message }] : [];
  }
  const { name, low, high } = scale;
  if (!first && events.isSound)
    return [
      {
        file: descriptorFile,
        line: 1,
        column: 'dyad.scales',
        message: `names the scale ${quoted(name)}, but no row of ${file} has a score; write some in a column score, or leave the scale out`
      }
    ];
  return scored
    .filter(({ score }) => score < low || score > high)
    .map(({ line, score }) => ({
      file,
      line,
      column,
      message: `${score} is outside the scale ${quoted(name)}; allowed are numbers from ${low} to ${high}`
    }));
}
