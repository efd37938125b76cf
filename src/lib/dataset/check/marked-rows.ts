import type { PackageTables } from '../read/csv-table.ts';
import type { Problem } from '../types.ts';

/** Discrepancies to be told at an event's mark that name no event, and words for a mark where there is none. */
export function markedRowProblems({ discrepancies }: PackageTables): Problem[] {
  const file = 'discrepancies.csv';
  return discrepancies.rows.flatMap(({ line, cells: { event, mark, reader_note: note } }) => {
    if (mark === true && event === null)
      return [
        { file, line, column: 'event', message: 'is empty; a row with mark=yes must name the event to be marked' }
      ];
    return mark === false && note
      ? [{ file, line, column: 'mark', message: 'is empty; what reader_note says is told only where it is yes' }]
      : [];
  });
}
