import { quoted } from '../quoted.ts';
import type { ActorCells, PackageTables } from '../read/csv-table.ts';
import { participationsIn } from '../read/participations.ts';
import type { Problem } from '../types.ts';

/** Actors that end before they begin, and others that take part in events outside their time. */
export function lifetimeProblems(tables: PackageTables): Problem[] {
  const { events, actors } = tables;
  const dates = new Map(events.rows.map(({ cells }) => [cells.id, cells.date]));
  const lives = new Map(actors.rows.map(({ cells }) => [cells.id, cells]));
  const reversed = actors.rows.flatMap(({ line, cells }) => {
    const message = reversal(cells);
    return message === undefined ? [] : [{ file: 'actors.csv', line, column: 'from', message }];
  });
  const outside = participationsIn(tables).flatMap(({ at, event, actor }) => {
    const date = event === undefined ? undefined : dates.get(event);
    const life = actor === undefined ? undefined : lives.get(actor);
    if (!date || !life || reversal(life) !== undefined) return [];
    const { from, to, kind } = life;
    const isOutside = (from && !date.isOpen && date.last < from.first) || (to && date.first > to.last);
    const message = `${quoted(actor ?? '')} (${from?.edtf ?? ''}–${to?.edtf ?? ''}) cannot take part in an event of ${date.edtf}${kind === 'state' ? '; name the state of that time, or give it other dates in actors.csv' : ''}`;
    return isOutside ? [{ ...at, message }] : [];
  });
  return [...reversed, ...outside];
}

/** Agreements that end before they are concluded. */
export const reversedAgreements = ({ agreements }: Pick<PackageTables, 'agreements'>): Problem[] =>
  agreements.rows.flatMap(({ line, cells: { date, end } }) =>
    date && end && end !== 'open' && date.first > end.last
      ? [{ file: 'agreements.csv', line, column: 'end', message: `"${end.edtf}" is before its date, ${date.edtf}` }]
      : []
  );

/** Says so where not even the first day of the beginning lies before the end. */
function reversal({ from, to }: ActorCells): string | undefined {
  return from && to && from.first > to.last ? `"${from.edtf}" is after the end, ${to.edtf}` : undefined;
}
