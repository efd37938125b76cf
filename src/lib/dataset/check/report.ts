import { printable } from '../characters.ts';
import { descriptorFile } from '../read/descriptor.ts';
import { tableNames } from '../read/package-columns.ts';
import type { Problem } from '../types.ts';

/** So many problems are named where the whole list would hide what to do. */
const maxNamed = 10;

/** The files of a package in the order in which their problems are listed. */
const files = [...['plover', 'cameo', 'states', ...tableNames].map((name) => `${name}.csv`), descriptorFile];

/** Problems by table and line; those of one line as they were found. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line);
}

/**
 * One line a problem, which no terminal acts upon: `events.csv:12 category: "AGREEE" is no PLOVER category; did you mean
 * AGREE?`
 */
export function problemLine({ file, line, column, message }: Problem): string {
  return printable(`${file}:${line} ${column}: ${message}`);
}

/**
 * Why no site is built from data that rows are missing of or that are wrong in themselves: the first problems, a line
 * each, and how many more there are; undefined where one can be. What only other programs would stumble over is let
 * through; the site bears it.
 */
export function refusalOf(problems: readonly Problem[]): string | undefined {
  const errors = problems.filter(({ isWarning }) => isWarning !== true);
  if (errors.length === 0) return undefined;
  const more = errors.length > maxNamed ? [`and ${errors.length - maxNamed} more`] : [];
  return [
    'The data package is not in order (npm run check:data -- FOLDER lists all that is wrong):',
    ...errors.slice(0, maxNamed).map(problemLine),
    ...more
  ].join('\n');
}

/** Throws an error that says why no site is built from these data, where none can be. */
export function refuseProblems(problems: readonly Problem[]): void {
  const refusal = refusalOf(problems);
  if (refusal !== undefined) throw new Error(refusal);
}
