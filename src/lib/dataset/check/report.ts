import { printable } from '../characters.ts';
import { descriptorFile } from '../read/descriptor.ts';
import { tableNames } from '../read/package-columns.ts';
import type { Problem } from '../types.ts';

/** So many problems are named where the whole list would hide what to do. */
const maxNamed = 10;

/** The files of a package in the order in which their problems are listed. */
const files = [...['plover', 'cameo', ...tableNames].map((name) => `${name}.csv`), descriptorFile];

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
 * Refuses data to build a site from that rows are missing of or that are wrong in themselves: throws an error that
 * names the first problems and how many more there are. What only other programs would stumble over is let through; the
 * site bears it.
 */
export function refuseProblems(problems: readonly Problem[]): void {
  const errors = problems.filter(({ isWarning }) => isWarning !== true);
  if (errors.length === 0) return;
  const more = errors.length > maxNamed ? [`and ${errors.length - maxNamed} more`] : [];
  throw new Error(
    [
      'The data package is not in order (npm run check:data -- FOLDER lists all that is wrong):',
      ...errors.slice(0, maxNamed).map(problemLine),
      ...more
    ].join('\n')
  );
}
