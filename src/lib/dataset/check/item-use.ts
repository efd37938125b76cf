import type { PackageTables } from '../read/csv-table.ts';
import { valuesOf } from '../read/table-values.ts';
import { isNumbered } from '../source-items.ts';
import type { Problem } from '../types.ts';

/**
 * What is wrong with the use of the source's items. `numberedItems` is how many numbered ones the source has, null where
 * that could not be read.
 */
export function itemUseProblems(tables: PackageTables, numberedItems: number | null): Problem[] {
  return [...useProblems(tables), ...(numberedItems === null ? [] : numberProblems(tables, numberedItems))];
}

/** Items whose use says that an event rests on them where none does, or context only where one does. */
function useProblems({ events, 'source-items': items }: PackageTables): Problem[] {
  const usedBy = valuesOf(events, 'source_items');
  if (!events.isRead || events.rows.length === 0) return [];
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
  const missing = Array.from({ length: items.isRead && items.rows.length > 0 ? numberedItems : 0 }, (_, k) =>
    String(k + 1)
  ).filter((item) => !listed.has(item));
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
