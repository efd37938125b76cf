import { parseCodebook } from './codebook';
import { packageColumns, type TableName } from './columns';
import { packageResources } from './describe';
import { readDescriptor } from './descriptor';
import { noDyad, readDyad } from './dyad';
import { referenceProblems, type PackageRows } from './references';
import { sideProblems } from './sides';
import { readTable } from './table';
import { earlierFirst } from './order';
import type { Dataset, Participation, Problem } from './types';

/** The text of each table, of the two scales and of datapackage.json. */
export type PackageTexts = Record<TableName | 'plover' | 'cameo' | 'datapackage', string>;

/**
 * CSV text -> checked, typed Dataset with events in order of time.
 * `problems` lists everything that is wrong; the dataset then holds only the rows that could be read.
 */
export function parseDataset(texts: PackageTexts): { dataset: Dataset; problems: Problem[] } {
  const problems: Problem[] = [];
  const codebook = parseCodebook(texts.plover, texts.cameo, problems);
  const rows: PackageRows = {
    events: readTable('events.csv', texts.events, packageColumns.events, problems),
    actors: readTable('actors.csv', texts.actors, packageColumns.actors, problems),
    agreements: readTable('agreements.csv', texts.agreements, packageColumns.agreements, problems),
    participants: readTable('participants.csv', texts.participants, packageColumns.participants, problems),
    'source-items': readTable('source-items.csv', texts['source-items'], packageColumns['source-items'], problems),
    discrepancies: readTable('discrepancies.csv', texts.discrepancies, packageColumns.discrepancies, problems)
  };
  const tables = assemble(rows, codebook);
  const descriptor = readDescriptor(texts.datapackage, packageResources, problems);
  const dyad = descriptor === null ? noDyad : readDyad(descriptor, tables.actors);
  problems.push(...sideProblems(dyad.sides, rows.actors), ...referenceProblems(rows, codebook, descriptor?.dyad.items ?? null));
  return { dataset: { dyad, ...tables }, problems };
}

function assemble(rows: PackageRows, codebook: Dataset['codebook']): Omit<Dataset, 'dyad'> {
  const participants = new Map<string, Participation[]>();
  for (const { value } of rows.participants) {
    const known = participants.get(value.event) ?? [];
    known.push({ actor: value.actor, role: value.role });
    participants.set(value.event, known);
  }
  return {
    events: rows.events
      .map(({ value: { context, source_items, ...event } }) => ({
        ...event, contexts: context, sourceItems: source_items, participants: participants.get(event.id) ?? []
      }))
      .sort(earlierFirst),
    actors: rows.actors.map(({ value: { successor_of, ...actor } }) => ({ ...actor, successorOf: successor_of })),
    agreements: rows.agreements.map(({ value: { source_items, ...agreement } }) => ({ ...agreement, sourceItems: source_items })),
    sourceItems: rows['source-items'].map(({ value }) => value),
    discrepancies: rows.discrepancies.map(({ value: { source_items, ...rest } }) => ({ ...rest, sourceItems: source_items })),
    codebook
  };
}
