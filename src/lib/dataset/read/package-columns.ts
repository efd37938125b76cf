import * as words from '../vocabulary.ts';
import * as cell from './cells.ts';
import { column } from './column.ts';

/** Characters of a title: a line beside its mark, and the heading of a slide. */
export const maxTitleLength = 80;
/** Of a name, which may be cut short where it is drawn, and of a summary. */
export const maxNameLength = 200;
const maxSummaryLength = 2000;
/** Of a sentence at the foot of a drawing: a line there. */
const maxReaderNoteLength = 120;

/** The columns of each table of a data package, in file order. */
export const packageColumns = {
  events: {
    id: column(
      cell.optionalId,
      'Date and words, for example 1966-01-06-tashkent-declaration; where it is empty, made from date and title.'
    ),
    date: column(
      cell.openDate,
      'As precise as the source states it, in EDTF (ISO 8601-2): a day, month or year; A/B lasted from A to B; A/.. goes on to the end of the data; [A..B] is one act on some day between.'
    ),
    title: column(cell.shortText(maxTitleLength), 'A headline.'),
    summary: column(cell.optionalText(maxSummaryLength), 'One to three sentences, in words of our own.'),
    actor: column(
      cell.namedList,
      'Who did it: an actor by its id, or a state by its name or any code, with semicolons between; of a mutual act both sides.'
    ),
    recipient: column(cell.namedList, 'To whom it was done, named alike; empty of a mutual act.'),
    category: column(
      cell.categoryCode,
      'PLOVER category of what one side did to the other; empty of what is not coded, or has a CAMEO code alone.'
    ),
    mode: column(cell.text, 'PLOVER mode of the category, where one is known.'),
    context: column(
      cell.someOf(words.contexts, 'PLOVER context'),
      'PLOVER contexts with semicolons between, the most important first.'
    ),
    cameo: column(cell.text, 'CAMEO code; its PLOVER category is that of the event.'),
    confidence: column(
      cell.oneOfOrNone(words.confidences, 'confidence'),
      'Confidence in the coding, not in the event; empty of what a machine has coded.'
    ),
    alternatives: column(cell.codings, 'Other defensible codings, CATEGORY or CATEGORY:mode, with semicolons between.'),
    agreement: column(cell.reference, 'The agreement concluded or brought about.'),
    source_items: column(cell.items, 'The items of the source that the event rests on, with semicolons between.'),
    note: column(cell.text, 'Why it is dated and coded so, and what the alternatives mean.'),
    score: column(
      cell.optionalNumber,
      'Its score by a scale of the package’s own, which datapackage.json names under dyad.scales; empty where it has none.'
    ),
    weight: column(
      cell.optionalWeight,
      'How much it weighs, as deaths or mentions, which datapackage.json names under dyad.weight; 0 or more.'
    )
  },
  actors: {
    id: column(cell.id, 'The name in small letters.'),
    name: column(cell.shortText(maxNameLength), "The name as today's reference works spell it."),
    kind: column(cell.oneOf(words.actorKinds, 'kind of actor'), 'What kind of actor it is.'),
    state: column(cell.reference, 'The state that a person or body acts for.'),
    successor_of: column(cell.reference, 'The state whose place it took.'),
    from: column(cell.optionalDate, 'Birth or founding, where known, in EDTF.'),
    to: column(cell.optionalDate, 'Death or end, where known, in EDTF.')
  },
  agreements: {
    id: column(cell.id, 'Words and year.'),
    title: column(cell.shortText(maxTitleLength), 'What it is called here.'),
    kind: column(cell.oneOf(words.agreementKinds, 'kind of agreement'), 'What kind of agreement it is.'),
    date: column(cell.date, 'When it was concluded, in EDTF.'),
    end: column(
      cell.optionalEnd,
      'The day, month or year to which it was in force; .. where it still is, and empty where that is not told.'
    ),
    source_items: column(cell.items, 'The items of the source that tell of it, with semicolons between.')
  },
  participants: {
    event: column(cell.filled, 'The event.'),
    actor: column(cell.filled, 'Who took part.'),
    role: column(cell.oneOf(words.roles, 'role'), 'In which role; in a mutual act both sides are source.')
  },
  sources: {
    id: column(cell.id, 'The name in small letters.'),
    title: column(cell.shortText(maxNameLength), 'What it is called.'),
    author: column(cell.optionalText(maxNameLength), 'Who wrote it; empty where it names nobody.'),
    publisher: column(cell.optionalText(maxNameLength), 'Who published it; empty where it does not say.'),
    date: column(cell.optionalDate, 'When it was published, in EDTF; empty where it does not say.'),
    address: column(cell.optionalAddress, 'Where it stands on the web; empty where it does not say.'),
    licence: column(cell.optionalText(maxNameLength), 'Under which it may be passed on; empty where it does not say.'),
    note: column(cell.text, 'What else there is to say of it.')
  },
  'source-items': {
    item: column(cell.item, "The number in the source's list; n1, n2 and so on for claims in its prose."),
    source: column(cell.reference, 'The source that it stands in; empty where there is but one.'),
    topic: column(cell.filled, 'What it is about, in a few words of our own.'),
    use: column(
      cell.oneOf(words.itemUses, 'use'),
      'Whether an event rests on it, it is detail of one, or context only.'
    )
  },
  discrepancies: {
    id: column(cell.id, 'The matter in a few words.'),
    source_items: column(cell.items, 'The items of the source concerned, with semicolons between.'),
    event: column(cell.reference, 'The event concerned, where it is one.'),
    field: column(cell.oneOf(words.discrepancyFields, 'field'), 'What it touches.'),
    problem: column(cell.filled, 'What contradicts itself or cannot be right.'),
    treatment: column(cell.filled, 'What the data do about it.'),
    mark: column(
      cell.yesOrEmpty,
      'yes: a reader must know of it wherever the event is drawn or named; a dagger stands there.'
    ),
    reader_note: column(
      cell.optionalText(maxReaderNoteLength),
      'What the dagger means, in one sentence for the foot of a drawing; where it is empty, the beginning of the problem.'
    )
  },
  eras: {
    id: column(cell.id, 'A few words.'),
    label: column(cell.shortText(maxTitleLength), 'What it is called on a chart: a name, or two or three words.'),
    from: column(cell.point, 'The day, month or year in which it began.'),
    to: column(cell.end, 'The day, month or year in which it ended; .. of what goes on.'),
    side: column(cell.reference, 'Of a leader the side that was led, by one of its states; of a phase empty.'),
    kind: column(
      cell.oneOfOrEmpty(words.eraKinds, 'kind of era'),
      'A phase of the relationship, or the time of a leader; where it is empty, a phase.'
    ),
    source: column(cell.text, 'What tells of it: a row of the sources, or author, title, publisher and year.'),
    note: column(cell.text, 'Why it begins and ends there.')
  },
  background: {
    id: column(cell.id, 'Date and words.'),
    date: column(cell.date, 'When it was, in EDTF.'),
    title: column(cell.shortText(maxTitleLength), 'A headline.'),
    source: column(cell.filled, 'What tells of it: a row of the sources, or author, title, publisher and year.'),
    note: column(cell.text, 'What else a reader should know.')
  },
  series: {
    id: column(cell.id, 'A few words.'),
    title: column(cell.shortText(maxTitleLength), 'What is measured, and between whom.'),
    unit: column(cell.filled, 'What its numbers count, in a few words: they stand at its axis.'),
    low: column(cell.optionalNumber, 'The lowest value that it can have; empty where there is none.'),
    high: column(cell.optionalNumber, 'The highest value that it can have; empty where there is none.'),
    actor: column(cell.reference, 'Of what one state does to another the one that does it; else empty.'),
    recipient: column(cell.reference, 'And the one to which it is done.'),
    few: column(cell.optionalCount, 'A value that rests on fewer than these is marked; empty where none is.'),
    source: column(cell.filled, 'Where it is from: a row of the sources, or author, title, publisher and year.'),
    licence: column(cell.optionalText(maxNameLength), 'Under which it may be passed on; empty where it does not say.'),
    note: column(cell.optionalText(maxSummaryLength), 'How it is worked out, and what it leaves out.')
  },
  'series-values': {
    series: column(cell.filled, 'The series.'),
    date: column(cell.point, 'The year, month or day of the value.'),
    value: column(cell.number, 'The value, with a point for decimals; years that have none have no row.'),
    actor: column(
      cell.reference,
      'Of what one state does to another the one that does it, where the series does not say; each direction is a line of its own.'
    ),
    recipient: column(cell.reference, 'And the one to which it is done.'),
    n: column(cell.optionalCount, 'How many observations the value rests on; empty where it is not known.')
  }
};

export type TableName = keyof typeof packageColumns;
export const tableNames = Object.keys(packageColumns) as TableName[];
/** Tables that a package need not have: all but that of the events. */
export const optionalTables = [
  'actors',
  'agreements',
  'participants',
  'sources',
  'source-items',
  'discrepancies',
  'eras',
  'background',
  'series',
  'series-values'
] as const satisfies readonly TableName[];
export type OptionalTable = (typeof optionalTables)[number];
export const isOptionalTable = (name: string): name is OptionalTable => optionalTables.some((table) => table === name);
