import type { TableName } from './package-columns.ts';

/**
 * What makes a row of each table the only one of its kind, and what one row of it is called; `more` are columns that do
 * so where the table has them.
 */
export const keys: Readonly<
  Record<
    TableName,
    { readonly columns: readonly [string, ...string[]]; readonly more?: readonly string[]; readonly row: string }
  >
> = {
  events: { columns: ['id'], row: 'event' },
  actors: { columns: ['id'], row: 'actor' },
  agreements: { columns: ['id'], row: 'agreement' },
  participants: { columns: ['event', 'actor', 'role'], row: 'participant' },
  sources: { columns: ['id'], row: 'source' },
  'source-items': { columns: ['item'], row: 'source item' },
  discrepancies: { columns: ['id'], row: 'discrepancy' },
  eras: { columns: ['id'], row: 'era' },
  background: { columns: ['id'], row: 'background event' },
  series: { columns: ['id'], row: 'series' },
  'series-values': { columns: ['series', 'date'], more: ['actor', 'recipient'], row: 'value' }
};

/** A column that names a row of another table by its key; a list names several. */
interface Reference {
  readonly from: TableName;
  readonly column: string;
  readonly to: TableName;
  readonly list?: true;
}

export const references: readonly Reference[] = [
  { from: 'events', column: 'agreement', to: 'agreements' },
  { from: 'actors', column: 'state', to: 'actors' },
  { from: 'actors', column: 'successor_of', to: 'actors' },
  { from: 'events', column: 'actor', to: 'actors', list: true },
  { from: 'events', column: 'recipient', to: 'actors', list: true },
  { from: 'participants', column: 'event', to: 'events' },
  { from: 'participants', column: 'actor', to: 'actors' },
  { from: 'events', column: 'source_items', to: 'source-items', list: true },
  { from: 'agreements', column: 'source_items', to: 'source-items', list: true },
  { from: 'source-items', column: 'source', to: 'sources' },
  { from: 'discrepancies', column: 'event', to: 'events' },
  { from: 'eras', column: 'side', to: 'actors' },
  { from: 'series-values', column: 'series', to: 'series' },
  { from: 'series', column: 'actor', to: 'actors' },
  { from: 'series', column: 'recipient', to: 'actors' },
  { from: 'series-values', column: 'actor', to: 'actors' },
  { from: 'series-values', column: 'recipient', to: 'actors' },
  { from: 'discrepancies', column: 'source_items', to: 'source-items', list: true }
];
