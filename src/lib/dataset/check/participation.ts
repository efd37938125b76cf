import { quoted } from '../quoted.ts';
import type { PackageTables } from '../read/csv-table.ts';
import { valuesOf } from '../read/table-values.ts';
import type { Problem } from '../types.ts';

/** Events that nobody took part in, and that there are none. */
export function unattendedEvents({ events, participants, series }: PackageTables): Problem[] {
  const attended = new Set([
    ...valuesOf(participants, 'event'),
    ...events.rows.flatMap(({ cells: { id, actor = [] } }) => (actor.length > 0 ? [id] : []))
  ]);
  const lacking = (file: string, message: string) => [{ file, line: 1, column: 'row', message }];
  // A record may be of measures alone.
  if (events.isRead && events.rows.length === 0 && series.rows.length > 0 && participants.rows.length === 0) return [];
  if (events.isRead && events.rows.length === 0)
    return lacking('events.csv', 'there is none below the header; no site is built before there is an event').map(
      // Whoever begins a package has nothing to mend yet.
      (problem) => ({ ...problem, isNotice: true })
    );
  // What is told without the table is between the two sides.
  if (!participants.isRead || participants.isLeftOut) return [];
  if (participants.rows.length === 0)
    return lacking('participants.csv', 'there is none below the header; each event must have a participant');
  return events.rows.flatMap(({ line, cells: { id } }) =>
    id === undefined || attended.has(id)
      ? []
      : [{ file: 'events.csv', line, column: 'id', message: `${quoted(id)} has no participant in participants.csv` }]
  );
}
