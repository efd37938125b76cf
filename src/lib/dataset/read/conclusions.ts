import { leftOut, type PackageTables, type Row } from './csv-table.ts';

type Events = PackageTables['events'];
type EventValues = Events['values'][number];

/**
 * The events of a package that has a table of agreements and none of events: each agreement was concluded, which is not
 * coded and moves no line.
 */
export function conclusionsOf(agreements: PackageTables['agreements']): Events {
  const rows = agreements.rows.map(({ line, cells: { id, date, title, source_items } }): Row<EventValues> => ({
    line,
    own: [],
    cells: {
      ...bare,
      ...(id === undefined ? {} : { id, agreement: id }),
      ...(date === undefined ? {} : { date }),
      ...(title === undefined ? {} : { title }),
      ...(source_items === undefined ? {} : { source_items })
    },
    valuesIn: (column) => (column === 'id' && id !== undefined ? [id] : [])
  }));
  const values = agreements.values.map(({ id, date, title, source_items }): EventValues => ({
    ...bare,
    id,
    date,
    title,
    agreement: id,
    source_items
  }));
  return { ...leftOut, isRead: agreements.isRead, isSound: agreements.isSound, rows, values };
}

/** What is said of nothing but that it was. */
const bare = {
  summary: '',
  actor: [],
  recipient: [],
  category: null,
  mode: '',
  context: [],
  cameo: '',
  confidence: null,
  alternatives: [],
  note: '',
  score: null,
  weight: null
} satisfies Partial<EventValues>;
