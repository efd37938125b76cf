import { group } from 'd3';
import { quoted } from '../quoted.ts';
import type { PackageTables } from '../read/csv-table.ts';
import { directionColumns } from '../read/participations.ts';
import type { Problem } from '../types.ts';

/** What is wrong with who did it to whom in the rows of events: halves of it, and what the participants contradict. */
export function directionProblems({ events, participants }: PackageTables): Problem[] {
  const told = group(participants.rows, ({ cells: { event } }) => event);
  return events.rows.flatMap(({ line, cells }) => {
    const { id, actor, recipient } = cells;
    const at = (column: string) => ({ file: 'events.csv', line, column });
    const both = recipient?.find((each) => actor?.includes(each));
    if (both !== undefined)
      return [
        {
          ...at('recipient'),
          message: `${quoted(both)} is the actor too; name the one to whom it was done, or for a mutual act both under actor, with ; between`
        }
      ];
    if (actor?.length === 0 && recipient && recipient.length > 0)
      return [
        {
          ...at('actor'),
          message: `is empty, but the recipient is ${quoted(recipient.join(';'))}; write who did it, or leave both empty`
        }
      ];
    const directed = directionColumns.map(([column, role]) => ({
      column,
      role,
      here: cells[column] ?? [],
      there: (told.get(id) ?? []).filter(({ cells }) => cells.role === role)
    }));
    if (id === undefined || directed.every(({ there }) => there.length === 0)) return [];
    return directed.flatMap(({ column, role, here, there }) => {
      const names = new Set(there.flatMap(({ cells: { actor } }) => actor ?? []));
      if (here.length === 0 || (here.length === names.size && here.every((each) => names.has(each)))) return [];
      const [first] = there;
      const other = first ? `${quoted([...names].join(';'))} as ${role} (line ${first.line})` : `no ${role}`;
      const message = `is ${quoted(here.join(';'))}, but participants.csv gives ${quoted(id)} ${other}; write it in one of the two places, or alike in both`;
      return [{ ...at(column), message }];
    });
  });
}
