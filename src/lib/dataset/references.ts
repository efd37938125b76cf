import { tableNames, type packageColumns, type TableName } from './columns';
import { isNumbered } from './items';
import { keys, references } from './keys';
import { notAllowed } from './nearest';
import type { Parsed, Row } from './table';
import type { Codebook, Coding, Problem } from './types';

export type PackageRows = { [K in keyof typeof packageColumns]: Row<Parsed<(typeof packageColumns)[K]>>[] };

/**
 * What is wrong between rows and tables: ids, references, codes, use of items, lifetimes.
 * `numberedItems` is how many numbered items the source has, null where that could not be read.
 */
export function referenceProblems(rows: PackageRows, codebook: Codebook, numberedItems: number | null): Problem[] {
  return [
    ...duplicateIds(rows), ...brokenReferences(rows), ...codingProblems(rows, codebook),
    ...useProblems(rows), ...(numberedItems === null ? [] : numberProblems(rows, numberedItems)), ...lifetimeProblems(rows)
  ];
}

/** The rows of a table with their cells by column, as far as they concern keys: texts, lists of texts, or nothing. */
function cellsOf(rows: PackageRows, table: TableName): readonly Row<Readonly<Record<string, unknown>>>[] {
  return rows[table];
}

function duplicateIds(rows: PackageRows): Problem[] {
  return tableNames.flatMap((table) => {
    const { columns } = keys[table];
    const first = new Map<string, number>();
    return cellsOf(rows, table).flatMap(({ line, value }) => {
      const key = columns.map((column) => String(value[column])).join(' ');
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, line);
      return earlier === undefined ? [] : [{ file: `${table}.csv`, line, column: columns[0], message: `"${key}" stands already in line ${earlier}` }];
    });
  });
}

function brokenReferences(rows: PackageRows): Problem[] {
  return references.flatMap(({ from, column, to }) => {
    const { columns: [key], row } = keys[to];
    const known = new Set(cellsOf(rows, to).map(({ value }) => String(value[key])));
    return cellsOf(rows, from).flatMap(({ line, value }) => [value[column]].flat()
      .filter((name): name is string => typeof name === 'string' && !known.has(name))
      .map((name) => ({ file: `${from}.csv`, line, column, message: notAllowed(name, `known ${row}`, [...known]) })));
  });
}

function codingProblems(rows: PackageRows, { plover, cameo }: Codebook): Problem[] {
  const file = 'events.csv';
  const categories = [...new Set(plover.map((row) => row.category))];
  const modesOf = (category: string) => plover.filter((row) => row.category === category && row.mode !== '').map((row) => row.mode);
  const problems: Problem[] = [];
  const checkCoding = (line: number, columns: [string, string], { category, mode }: Coding) => {
    if (!categories.includes(category)) {
      problems.push({ file, line, column: columns[0], message: notAllowed(category, 'PLOVER category', categories) });
    } else if (mode !== '' && !modesOf(category).includes(mode)) {
      problems.push({ file, line, column: columns[1], message: notAllowed(mode, `mode of ${category}`, modesOf(category)) });
    }
  };
  for (const { line, value } of rows.events) {
    checkCoding(line, ['category', 'mode'], value);
    for (const [n, alternative] of value.alternatives.entries()) {
      const isSame = ({ category, mode }: Coding) => category === alternative.category && mode === alternative.mode;
      checkCoding(line, ['alternatives', 'alternatives'], alternative);
      if (isSame(value)) problems.push({ file, line, column: 'alternatives', message: `"${alternative.category}" repeats the stated coding` });
      else if (value.alternatives.slice(0, n).some(isSame)) problems.push({ file, line, column: 'alternatives', message: `"${alternative.category}" repeats another alternative` });
    }
    const code = cameo.find((row) => row.code === value.cameo);
    if (!code) {
      problems.push({ file, line, column: 'cameo', message: notAllowed(value.cameo, 'CAMEO code', cameo.map((row) => row.code)) });
    } else if (code.category !== value.category) {
      problems.push({ file, line, column: 'cameo', message: `"${code.code}" maps to ${code.category || 'no PLOVER category'}, but the category is ${value.category}` });
    } else if (value.mode !== '' && value.mode !== code.mode) {
      problems.push({ file, line, column: 'mode', message: `"${value.mode}" is not the mode of CAMEO ${code.code}; allowed: ${code.mode || '(empty)'}` });
    } else if (code.goldstein === null) {
      problems.push({ file, line, column: 'cameo', message: `"${code.code}" has no value on Goldstein's scale` });
    }
  }
  return problems;
}

function useProblems(rows: PackageRows): Problem[] {
  const usedBy = new Set(rows.events.flatMap((r) => r.value.source_items));
  return rows['source-items'].filter(({ value }) => value.use !== 'context' && !usedBy.has(value.item)).map(({ line, value }) => ({
    file: 'source-items.csv', line, column: 'use', message: `item ${value.item} is marked ${value.use}, but no event rests on it`
  }));
}

function numberProblems(rows: PackageRows, numberedItems: number): Problem[] {
  const [file, column] = ['source-items.csv', 'item'];
  const listed = new Set(rows['source-items'].map((r) => r.value.item));
  const missing = Array.from({ length: numberedItems }, (_, k) => String(k + 1)).filter((item) => !listed.has(item));
  const beyond = rows['source-items'].filter(({ value: { item } }) => isNumbered(item) && Number(item) > numberedItems);
  return [
    ...missing.map((item) => ({ file, line: 1, column, message: `item ${item} of the source is not used` })),
    ...beyond.map(({ line, value }) => ({ file, line, column, message: `item ${value.item} is beyond the ${numberedItems} numbered items that datapackage.json gives the source` }))
  ];
}

function lifetimeProblems(rows: PackageRows): Problem[] {
  const events = new Map(rows.events.map((r) => [r.value.id, r.value]));
  const actors = new Map(rows.actors.map((r) => [r.value.id, r.value]));
  return rows.participants.flatMap(({ line, value }) => {
    const date = events.get(value.event)?.date;
    const actor = actors.get(value.actor);
    if (!date || !actor) return [];
    const tooEarly = actor.from !== null && date.last < actor.from.first;
    const tooLate = actor.to !== null && date.first > actor.to.last;
    const lifetime = `${actor.from?.edtf ?? ''}–${actor.to?.edtf ?? ''}`;
    return tooEarly || tooLate
      ? [{ file: 'participants.csv', line, column: 'actor', message: `"${value.actor}" (${lifetime}) cannot take part in an event of ${date.edtf}` }]
      : [];
  });
}
