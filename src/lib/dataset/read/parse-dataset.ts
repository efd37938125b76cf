import { packageProblems } from '../check/check-package.ts';
import { inOrder } from '../check/report.ts';
import { markedDoubts, withDoubts } from '../doubts.ts';
import { closeOpenEnds, daysOf, earlierFirst } from '../events.ts';
import type { Codebook, Dataset, Dyad, DyadEvent, Participation, Problem, State } from '../types.ts';
import { betweenSides } from './between-sides.ts';
import { codeColumns } from './code-columns.ts';
import type { codebookColumns } from './codebook-columns.ts';
import { parseCodebook } from './codebook.ts';
import { conclusionsOf } from './conclusions.ts';
import { leftOut, readTable, type Columns, type PackageTables, type Parsed, type Table } from './csv-table.ts';
import { readDescriptor } from './descriptor.ts';
import { noDyad, readDyad } from './dyad.ts';
import { assembleEras, spanFrom } from './eras.ts';
import { withEventIds } from './event-ids.ts';
import { assembleMeasures } from './measures.ts';
import { withNamedActors } from './named-actors.ts';
import { packageColumns, type OptionalTable } from './package-columns.ts';
import { participationsIn } from './participations.ts';
import { statesOfSides } from './sides.ts';
import { stateListings } from './state-listing.ts';
import { parseStates } from './states.ts';
import { expectedResources } from './table-schema.ts';

/** The text of each table, of those of the codebook and of datapackage.json. */
export type PackageTexts = Record<keyof typeof codebookColumns | 'datapackage', string> &
  Partial<Record<'events' | OptionalTable, string>>;

/**
 * CSV text -> checked, typed Dataset with events in order of time, and the states of the codebook. `problems` lists everything that is wrong, by table
 * and line; the dataset then holds only the rows that could be read. A text is left out where its file could not be
 * read, which is a problem of its own.
 */
export function parseDataset(texts: Partial<PackageTexts>): {
  dataset: Dataset;
  states: readonly State[];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const { codebook, sound } = parseCodebook(texts, problems);
  const states = parseStates(texts.states, problems);
  const tables = readTables(texts, problems);
  const { descriptor, sides } =
    texts.datapackage === undefined
      ? { descriptor: null, sides: null }
      : readDescriptor(texts.datapackage, expectedResources(tables, codeColumns(tables, states)), problems);
  const dates = datesIn(tables);
  const known = sides && statesOfSides(sides, tables.actors, states, dates, problems);
  const named = withNamedActors(
    { ...tables, actors: known?.actors ?? tables.actors },
    known?.sides ?? noDyad.sides,
    states,
    dates
  );
  const dyad =
    descriptor === null || known === null
      ? noDyad
      : readDyad(
          descriptor,
          known.sides,
          named.actors.rows.map(({ cells }) => cells)
        );
  const others = packageProblems(named, {
    sides: dyad.sides,
    begin: dyad.begin,
    scales: sound,
    ownScales: descriptor?.dyad.scales ?? null,
    items: descriptor?.dyad.items ?? null,
    states
  });
  const [own] = descriptor?.dyad.scales ?? [];
  return {
    dataset: {
      dyad,
      ...assemble(named, stateListings(tables.actors, named.actors, states), codebook, dyad),
      codebook: own ? { ...codebook, own } : codebook
    },
    states,
    problems: inOrder(problems.concat(others))
  };
}

/** Reads the tables of a package; every problem is added to `problems`. */
export function readTables(texts: Partial<PackageTexts>, problems: Problem[]): PackageTables {
  const optional = <C extends Columns>(name: OptionalTable, columns: C): Table<Parsed<C>> =>
    Object.hasOwn(texts, name) ? readTable(`${name}.csv`, texts[name], columns, problems) : leftOut;
  const agreements = optional('agreements', packageColumns.agreements);
  const series = optional('series', packageColumns.series);
  const needsEvents = Object.hasOwn(texts, 'events') || Object.hasOwn(texts, 'participants');
  return {
    events:
      !needsEvents && agreements.rows.length > 0
        ? conclusionsOf(agreements)
        : !needsEvents && series.rows.length > 0
          ? leftOut
          : withEventIds(readTable('events.csv', texts.events, packageColumns.events, problems)),
    actors: optional('actors', packageColumns.actors),
    agreements,
    participants: optional('participants', packageColumns.participants),
    sources: optional('sources', packageColumns.sources),
    'source-items': optional('source-items', packageColumns['source-items']),
    discrepancies: optional('discrepancies', packageColumns.discrepancies),
    eras: optional('eras', packageColumns.eras),
    background: optional('background', packageColumns.background),
    series,
    'series-values': optional('series-values', packageColumns['series-values'])
  };
}

/** What a package has a date for: its events and agreements, or where it has none the values of its measures. */
const datesIn = (tables: PackageTables) =>
  (tables.events.rows.length > 0 ? [tables.events, tables.agreements] : [tables['series-values']]).flatMap(({ rows }) =>
    rows.flatMap(({ cells: { date } }) => date ?? [])
  );

const unsaid = { isUnsaid: true } as const;

function assemble(
  tables: PackageTables,
  listings: ReturnType<typeof stateListings>,
  codebook: Codebook,
  { sides }: Dyad
): Omit<Dataset, 'dyad' | 'codebook'> {
  const participants = new Map<string, Participation[]>();
  for (const { event, actor, role } of participationsIn(tables)) {
    if (event === undefined || actor === undefined || role === undefined) continue;
    const known = participants.get(event) ?? [];
    // The same may be told in both tables.
    if (!known.some((other) => other.actor === actor && other.role === role)) known.push({ actor, role });
    participants.set(event, known);
  }
  const own = new Map(
    tables.events.rows.flatMap((row) => (row.own.length > 0 ? [[row.cells.id, { own: row.own }] as const] : []))
  );
  const between = betweenSides(sides, tables.actors.values);
  const unnamed = tables.participants.isLeftOut ? between : () => [];
  const named = new Set(tables.events.values.map(({ agreement }) => agreement));
  const { last } = daysOf(tables.events.values);
  const discrepancies = tables.discrepancies.values.map(({ source_items, reader_note, ...rest }) => ({
    ...rest,
    sourceItems: source_items,
    readerNote: reader_note
  }));
  const doubts = markedDoubts(discrepancies);
  const doubtsOf = (agreement: string) =>
    tables.events.values.flatMap((event) => (event.agreement === agreement ? (doubts.get(event.id) ?? []) : []));
  return {
    ...(tables.participants.isLeftOut ? { withoutParticipants: true } : {}),
    ...(tables.events.isLeftOut && tables.events.rows.length > 0 ? { withoutEvents: true } : {}),
    events: closeOpenEnds(tables.events.values)
      .map(({ context, source_items, score, weight, actor, recipient, ...event }) => ({
        ...withDoubts({ ...event, ...codingByCode(event, codebook) }, doubts.get(event.id)),
        ...own.get(event.id),
        ...(score === null ? {} : { score }),
        ...(weight === null ? {} : { weight }),
        contexts: context,
        sourceItems: source_items,
        ...(tables.participants.isLeftOut && actor.length + recipient.length === 0 ? unsaid : {}),
        participants: participants.get(event.id) ?? unnamed(event)
      }))
      .sort(earlierFirst),
    actors: tables.actors.values.map(({ successor_of, ...actor }) => {
      const listing = listings.get(actor.id);
      return { ...actor, successorOf: successor_of, ...(listing ? { listing } : {}) };
    }),
    agreements: tables.agreements.values.map(({ source_items, end, ...agreement }) => ({
      ...withDoubts(agreement, doubtsOf(agreement.id)),
      ...(named.has(agreement.id) ? {} : { between: between(agreement) }),
      ...(end === null ? {} : { inForce: spanFrom(agreement.date, end === 'open' ? null : end, last) }),
      sourceItems: source_items
    })),
    sources: tables.sources.values,
    sourceItems: tables['source-items'].values,
    discrepancies,
    ...assembleEras(tables),
    measures: assembleMeasures(tables)
  };
}

/** What has a code and no category is of the category and mode that the codebook maps its code to, where it does. */
function codingByCode(
  { category, mode, cameo }: Pick<DyadEvent, 'category' | 'mode' | 'cameo'>,
  codebook: Codebook
): Pick<DyadEvent, 'category' | 'mode'> {
  const row = category === null && cameo !== '' ? codebook.cameo.find(({ code }) => code === cameo) : undefined;
  return row && row.category !== '' ? { category: row.category, mode: row.mode } : { category, mode };
}
