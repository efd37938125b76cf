import type { packageColumns } from './columns';
import { notAllowed } from './nearest';
import type { Parsed, Row } from './table';
import type { Codebook, Coding, Problem } from './types';
import { numberedItems } from './vocabulary';

export type PackageRows = { [K in keyof typeof packageColumns]: Row<Parsed<(typeof packageColumns)[K]>>[] };

/** What is wrong between rows and tables: ids, references, codes, use of items, lifetimes. */
export function referenceProblems(rows: PackageRows, codebook: Codebook): Problem[] {
  return [
    ...duplicateIds(rows), ...brokenReferences(rows), ...codingProblems(rows, codebook),
    ...itemProblems(rows), ...lifetimeProblems(rows)
  ];
}

function duplicateIds(rows: PackageRows): Problem[] {
  const keyed: [string, string, { line: number; key: string }[]][] = [
    ['events.csv', 'id', rows.events.map((r) => ({ line: r.line, key: r.value.id }))],
    ['actors.csv', 'id', rows.actors.map((r) => ({ line: r.line, key: r.value.id }))],
    ['agreements.csv', 'id', rows.agreements.map((r) => ({ line: r.line, key: r.value.id }))],
    ['discrepancies.csv', 'id', rows.discrepancies.map((r) => ({ line: r.line, key: r.value.id }))],
    ['source-items.csv', 'item', rows['source-items'].map((r) => ({ line: r.line, key: r.value.item }))],
    ['participants.csv', 'event', rows.participants.map((r) => ({ line: r.line, key: `${r.value.event} ${r.value.actor} ${r.value.role}` }))]
  ];
  return keyed.flatMap(([file, column, keys]) => {
    const first = new Map<string, number>();
    return keys.flatMap(({ line, key }) => {
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, line);
      return earlier === undefined ? [] : [{ file, line, column, message: `"${key}" stands already in line ${earlier}` }];
    });
  });
}

function brokenReferences(rows: PackageRows): Problem[] {
  const ids = {
    event: rows.events.map((r) => r.value.id),
    actor: rows.actors.map((r) => r.value.id),
    agreement: rows.agreements.map((r) => r.value.id),
    'source item': rows['source-items'].map((r) => r.value.item)
  };
  const known = Object.fromEntries(Object.entries(ids).map(([what, all]) => [what, new Set(all)]));
  const problems: Problem[] = [];
  const refer = (file: string, line: number, column: string, value: string | null, what: keyof typeof ids) => {
    if (value !== null && !known[what]?.has(value)) problems.push({ file, line, column, message: notAllowed(value, `known ${what}`, ids[what]) });
  };
  for (const { line, value } of rows.actors) {
    refer('actors.csv', line, 'state', value.state, 'actor');
    refer('actors.csv', line, 'successor_of', value.successor_of, 'actor');
  }
  for (const { line, value } of rows.participants) {
    refer('participants.csv', line, 'event', value.event, 'event');
    refer('participants.csv', line, 'actor', value.actor, 'actor');
  }
  for (const { line, value } of rows.events) refer('events.csv', line, 'agreement', value.agreement, 'agreement');
  for (const [file, table] of [['events.csv', rows.events], ['agreements.csv', rows.agreements], ['discrepancies.csv', rows.discrepancies]] as const) {
    for (const { line, value } of table) for (const item of value.source_items) refer(file, line, 'source_items', item, 'source item');
  }
  return problems;
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
    for (const alternative of value.alternatives) {
      checkCoding(line, ['alternatives', 'alternatives'], alternative);
      if (alternative.category === value.category && alternative.mode === value.mode) {
        problems.push({ file, line, column: 'alternatives', message: `"${alternative.category}" repeats the stated coding` });
      }
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

function itemProblems(rows: PackageRows): Problem[] {
  const file = 'source-items.csv';
  const usedBy = new Set(rows.events.flatMap((r) => r.value.source_items));
  const listed = new Set(rows['source-items'].map((r) => r.value.item));
  const missing = Array.from({ length: numberedItems }, (_, k) => String(k + 1)).filter((item) => !listed.has(item));
  return [
    ...missing.map((item) => ({ file, line: 1, column: 'item', message: `item ${item} of the article is not used` })),
    ...rows['source-items'].filter(({ value }) => value.use !== 'context' && !usedBy.has(value.item)).map(({ line, value }) => ({
      file, line, column: 'use', message: `item ${value.item} is marked ${value.use}, but no event rests on it`
    }))
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
