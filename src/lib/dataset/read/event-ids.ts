import { maxIdLength } from './cells.ts';
import { withCells, type PackageTables } from './csv-table.ts';

type Events = PackageTables['events'];
type EventRow = Events['rows'][number];

/**
 * Gives each event whose row states no id one of its date and the words of its title: `1966-01-06-tashkent-declaration`.
 * It stays as long as these stay; rows that are alike in both are numbered from the second on, in the order of the table,
 * and so is what would have the id that another row states. Of a row whose date or title cannot be read none is made.
 */
export function withEventIds(events: Events): Events {
  const taken = new Set(events.rows.flatMap(({ cells: { id } }) => (id ? [id] : [])));
  const made = new Map(
    events.rows.flatMap(({ cells }): [EventRow['cells'], string][] => {
      const { id, date, title } = cells;
      return id !== '' || date === undefined || title === undefined
        ? []
        : [[cells, freeId(idOf(date.edtf, title), taken)]];
    })
  );
  if (events.rows.every(({ cells: { id } }) => id !== '')) return events;
  const named = withCells(events, ({ cells }) => {
    const id = made.get(cells);
    return id === undefined ? {} : { id };
  });
  const rows = named.rows.map((row, n): EventRow => {
    const { id, ...others } = row.cells;
    if (id === '') return { ...row, cells: others };
    const isMade = id !== undefined && events.rows[n]?.cells.id === '';
    return isMade ? { ...row, valuesIn: (column) => (column === 'id' ? [id] : row.valuesIn(column)) } : row;
  });
  return { ...named, rows, hasMadeKeys: true };
}

/** Date and words in small Latin letters; of a title that has none, a number that its letters give. */
function idOf(date: string, title: string): string {
  const words = slug(title);
  const short = words.slice(0, maxIdLength - slug(date).length - room);
  return `${slug(date)}-${short === words ? words : short.replace(/-[^-]*$/, '')}`;
}

/** For the hyphen before the words, and for the number of one of several that are alike. */
const room = 8;

function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return words === '' ? hashOf(plain) : words;
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits, in letters and digits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n += 1) free = `${id}-${n}`;
  taken.add(free);
  return free;
}
