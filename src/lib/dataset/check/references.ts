import { notAllowed } from '../nearest-value.ts';
import { quoted } from '../quoted.ts';
import type { PackageTables, Table } from '../read/csv-table.ts';
import { keys, references } from '../read/keys.ts';
import { tableNames, type TableName } from '../read/package-columns.ts';
import { isNumbered } from '../source-items.ts';
import type { Problem } from '../types.ts';
import { problemAt } from './problem-at.ts';

/**
 * What is wrong between rows and tables: ids, references, use of items, participants. `numberedItems` is how many
 * numbered items the source has, null where that could not be read.
 */
export function referenceProblems(tables: PackageTables, numberedItems: number | null): Problem[] {
  return [
    ...duplicateIds(tables),
    ...brokenReferences(tables),
    ...useProblems(tables),
    ...(numberedItems === null ? [] : numberProblems(tables, numberedItems)),
    ...unattendedEvents(tables)
  ];
}

/** A table with its cells by column, as far as they concern keys: texts, lists of texts, or nothing. */
function tableOf(tables: PackageTables, name: TableName): Table<Readonly<Record<string, unknown>>> {
  return tables[name];
}

/** All values that stand in a column, those of faulty rows too. */
function valuesOf<T>({ rows }: Table<T>, column: keyof T): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.valuesIn(column)));
}

function duplicateIds(tables: PackageTables): Problem[] {
  return tableNames.flatMap((table) => {
    const { columns } = keys[table];
    const first = new Map<string, number>();
    return tableOf(tables, table).rows.flatMap(({ line, cells }) => {
      if (columns.some((column) => cells[column] === undefined)) return [];
      const key = columns.map((column) => String(cells[column])).join(' ');
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, line);
      return earlier === undefined
        ? []
        : [
            {
              file: `${table}.csv`,
              line,
              column: columns[0],
              message: `${quoted(key)} stands already in line ${earlier}`
            }
          ];
    });
  });
}

function brokenReferences(tables: PackageTables): Problem[] {
  return references.flatMap(({ from, column, to }) => {
    const {
      columns: [key],
      row
    } = keys[to];
    const target = tableOf(tables, to);
    if (!target.isRead) return [];
    const known = valuesOf(target, key);
    const names = target.rows.flatMap((row) => row.valuesIn(key).slice(0, 1));
    return tableOf(tables, from).rows.flatMap(({ line, cells }) =>
      [cells[column]]
        .flat()
        .filter((name): name is string => typeof name === 'string' && !known.has(name))
        .map((name) => problemAt({ file: `${from}.csv`, line, column }, () => notAllowed(name, `known ${row}`, names)))
    );
  });
}

/** Items whose use says that an event rests on them where none does, or context only where one does. */
function useProblems({ events, 'source-items': items }: PackageTables): Problem[] {
  const usedBy = valuesOf(events, 'source_items');
  if (!events.isRead) return [];
  const users = new Map<string, (typeof events.rows)[number]>();
  for (const row of events.rows)
    for (const item of row.cells.source_items ?? []) if (!users.has(item)) users.set(item, row);
  return items.rows.flatMap(({ line, cells: { item, use } }) => {
    if (item === undefined || use === undefined) return [];
    const user = users.get(item);
    const isRight = use === 'context' ? user === undefined : usedBy.has(item);
    const message = `item ${item} is marked ${use}, but ${user?.valuesIn('id').join() ?? 'no event'} rests on it`;
    return isRight ? [] : [{ file: 'source-items.csv', line, column: 'use', message }];
  });
}

function numberProblems({ 'source-items': items }: PackageTables, numberedItems: number): Problem[] {
  const [file, column] = ['source-items.csv', 'item'];
  const listed = valuesOf(items, 'item');
  const missing = Array.from({ length: items.isRead ? numberedItems : 0 }, (_, k) => String(k + 1)).filter(
    (item) => !listed.has(item)
  );
  return [
    ...missing.map((item) => ({ file, line: 1, column, message: `item ${item} of the source is not used` })),
    ...items.rows.flatMap(({ line, cells: { item } }) =>
      item !== undefined && isNumbered(item) && Number(item) > numberedItems
        ? [
            {
              file,
              line,
              column,
              message: `item ${item} is beyond the ${numberedItems} numbered items that datapackage.json gives the source`
            }
          ]
        : []
    )
  ];
}

/** Events that nobody took part in. */
function unattendedEvents({ events, participants }: PackageTables): Problem[] {
  const attended = valuesOf(participants, 'event');
  if (!participants.isRead) return [];
  return events.rows.flatMap(({ line, cells: { id } }) =>
    id === undefined || attended.has(id)
      ? []
      : [{ file: 'events.csv', line, column: 'id', message: `${quoted(id)} has no participant in participants.csv` }]
  );
}
