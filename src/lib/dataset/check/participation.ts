import { quoted } from '../quoted.ts';
import type { PackageTables } from '../read/csv-table.ts';
import type { Problem } from '../types.ts';
import { valuesOf } from './table-values.ts';

/** Events that nobody took part in. */
export function unattendedEvents({ events, participants }: PackageTables): Problem[] {
  const attended = valuesOf(participants, 'event');
  if (!participants.isRead) return [];
  return events.rows.flatMap(({ line, cells: { id } }) =>
    id === undefined || attended.has(id)
      ? []
      : [{ file: 'events.csv', line, column: 'id', message: `${quoted(id)} has no participant in participants.csv` }]
  );
}
