import type { Participation, Problem } from '../types.ts';
import type { PackageTables } from './csv-table.ts';

/** Who took part in an event, and where that stands. */
export interface ToldParticipation extends Partial<Participation> {
  readonly event: string | undefined;
  readonly at: Pick<Problem, 'file' | 'line' | 'column'>;
}

/** The columns of the events that say who did it to whom, and the roles that these have. */
export const directionColumns = [
  ['actor', 'source'],
  ['recipient', 'target']
] as const;

/** All that is told of who took part, by the table of participants and by the rows of the events. */
export function participationsIn({
  events,
  participants
}: Pick<PackageTables, 'events' | 'participants'>): ToldParticipation[] {
  return [
    ...participants.rows.map(({ line, cells }): ToldParticipation => ({
      ...cells,
      event: cells.event,
      at: { file: 'participants.csv', line, column: 'actor' }
    })),
    ...events.rows.flatMap(({ line, cells }) =>
      directionColumns.flatMap(([column, role]) =>
        (cells[column] ?? []).map((actor): ToldParticipation => ({
          event: cells.id,
          actor,
          role,
          at: { file: 'events.csv', line, column }
        }))
      )
    )
  ];
}
