import { group } from 'd3';
import { quoted } from '../quoted.ts';
import type { PackageTables } from '../read/csv-table.ts';
import type { Problem } from '../types.ts';

/** More rows than these that are alike have one cause, as a table that was joined to itself. */
const maxTold = 3;

/** Events alike in date and title to one before, in a table that leaves ids to be made: each counts for itself. */
export function alikeEvents({ rows, hasMadeKeys }: PackageTables['events']): Problem[] {
  if (!hasMadeKeys) return [];
  const readable = rows.flatMap(({ line, cells: { date, title } }) =>
    date && title !== undefined ? [{ line, key: `${date.edtf} ${title.trim().toLowerCase()}`, title }] : []
  );
  const alike = [...group(readable, ({ key }) => key).values()].flatMap(([first, ...others]) =>
    others.map((other) => ({ ...other, of: first?.line ?? 0 }))
  );
  const isOnce = alike.length > maxTold;
  return alike.slice(0, isOnce ? 1 : maxTold).map(({ line, title, of }) => ({
    file: 'events.csv',
    line,
    column: 'title',
    message: `${quoted(title)} has the date and the title of line ${of}, and counts as another event; leave out one, or write what tells them apart${isOnce ? ` (so in ${alike.length} rows, of which this is the first)` : ''}`,
    isWarning: true,
    isNotice: true
  }));
}
