import type {
  actorKinds,
  agreementKinds,
  confidences,
  discrepancyFields,
  eraKinds,
  itemUses,
  quadClasses,
  records,
  roles
} from './vocabulary.ts';

export type Confidence = (typeof confidences)[number];
export type Role = (typeof roles)[number];
export type ActorKind = (typeof actorKinds)[number];
export type AgreementKind = (typeof agreementKinds)[number];
export type RecordKind = (typeof records)[number];
export type EraKind = (typeof eraKinds)[number];
export type ItemUse = (typeof itemUses)[number];
export type DiscrepancyField = (typeof discrepancyFields)[number];
export type QuadClass = (typeof quadClasses)[number];

/** How precisely a date is known. */
export type Precision = 'day' | 'month' | 'year';

/**
 * A date as precise as it is known (EDTF, ISO 8601-2). `first` and `last` are the earliest and latest day it covers, in
 * days since 1 January 1970 (UTC); `precision` says how the first and the last were stated: of April 1999 both were as
 * a month. `lasts` tells an event that went on from `first` to `last` from one act on some day between them; of one that
 * is open, `last` is the last day of the data.
 */
export interface EventDate {
  readonly edtf: string;
  readonly first: number;
  readonly last: number;
  readonly precision: readonly [first: Precision, last: Precision];
  readonly lasts: boolean;
  /** It goes on: no end is known, and in words it is "since" its first day. */
  readonly isOpen?: true;
}

/** A PLOVER category with, where one is known, its mode. */
export interface Coding {
  readonly category: string;
  readonly mode: string;
}

export interface Participation {
  readonly actor: string;
  readonly role: Role;
}

/** What stands in a column of the owner's, of which the program knows nothing but its name. */
export interface OwnCell {
  readonly column: string;
  readonly text: string;
}

export interface DyadEvent {
  /** As its row states it, or made from its date and title. */
  readonly id: string;
  readonly date: EventDate;
  /** As it is shown: with a dagger after it where something is doubtful that a reader must know. */
  readonly title: string;
  /** What the dagger means, a sentence each; there where there is one. */
  readonly doubts?: readonly string[];
  /** Empty where there is none. */
  readonly summary: string;
  /** The PLOVER category; null of what is not coded, and of what its CAMEO code alone says. */
  readonly category: string | null;
  /** Empty where none is known. */
  readonly mode: string;
  readonly contexts: readonly string[];
  /** Empty where there is none. */
  readonly cameo: string;
  /** Of the coding; null where nobody has judged it, as of what a machine has coded. */
  readonly confidence: Confidence | null;
  readonly alternatives: readonly Coding[];
  readonly agreement: string | null;
  readonly sourceItems: readonly string[];
  readonly note: string;
  /** By the package's own scale, between the bounds of that scale, as its row states; there where it does. */
  readonly score?: number;
  /** How much it weighs beside others, as its row states; there where it does. */
  readonly weight?: number;
  /** Cells of columns of the owner's that are not empty; there where there is one. */
  readonly own?: readonly OwnCell[];
  readonly participants: readonly Participation[];
  /** Who did it to whom is not said: its participants are the two sides, without direction, or nobody. */
  readonly isUnsaid?: true;
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly state: string | null;
  readonly successorOf: string | null;
  readonly from: EventDate | null;
  readonly to: EventDate | null;
  /** Of a state that has a date from the codebook: when it was in that list, with its gaps. */
  readonly listing?: {
    readonly dates: readonly ('from' | 'to')[];
    readonly spells: State['membership'];
    /** Whether the list itself begins with the first of them: the state may be older. */
    readonly isFromListStart: boolean;
  };
}

export interface Agreement {
  readonly id: string;
  /** With a dagger, and what it means, where the event has one by which it came about. */
  readonly title: string;
  readonly doubts?: readonly string[];
  readonly kind: AgreementKind;
  readonly date: EventDate;
  /** Of one that no event names the two sides, each by its state of the day: it is taken for one between these. */
  readonly between?: readonly Participation[];
  /** From its conclusion to the end of its force; of what is in force still, to the end of the data. There where it is told. */
  readonly inForce?: EventDate;
  readonly sourceItems: readonly string[];
}

/** A text that events are coded from, with what it states of itself; empty or null what it does not state. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly date: EventDate | null;
  readonly address: string;
  readonly licence: string;
  readonly note: string;
}

export interface SourceItem {
  readonly item: string;
  readonly source: string | null;
  readonly topic: string;
  readonly use: ItemUse;
}

export interface Discrepancy {
  readonly id: string;
  readonly sourceItems: readonly string[];
  /** The event concerned, where it is one. */
  readonly event: string | null;
  readonly field: DiscrepancyField;
  readonly problem: string;
  readonly treatment: string;
  /** Whether it is told wherever the event is drawn or named, and in which words; if empty, in those of the problem. */
  readonly mark: boolean;
  readonly readerNote: string;
}

/**
 * A time by which a relationship is told: a phase of it, or that of one who led a side. Of general works, not of the
 * record; it has no score and is no event.
 */
export interface Era {
  readonly id: string;
  readonly label: string;
  /** From its first day to its last; one without an end is open, and lasts to the end of the data. */
  readonly date: EventDate;
  /** A state of the side that a leader led; null of a phase. */
  readonly side: string | null;
  readonly kind: EraKind;
  /** What tells of it; empty where the package does not say. */
  readonly source: string;
  readonly note: string;
}

/** What general works report and the record does not: drawn as such, never scored and never counted. */
export interface BackgroundEvent {
  readonly id: string;
  readonly date: EventDate;
  readonly title: string;
  readonly source: string;
  readonly note: string;
}

/** What was measured elsewhere, by year, month or day: never events. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  /** What its numbers count, in a few words. */
  readonly unit: string;
  /** The lowest and the highest value that it can have, where it has such. */
  readonly low: number | null;
  readonly high: number | null;
  /** A value that rests on fewer observations is marked. */
  readonly few: number | null;
  /** The state that does it and the one to which it is done; null of what has no direction. */
  readonly actor: string | null;
  readonly recipient: string | null;
  readonly source: string;
  readonly licence: string;
  readonly note: string;
  /** In order of time. */
  readonly values: readonly MeasuredValue[];
}

export interface MeasuredValue {
  /** The first and last day of what it was measured in, in days since 1970. */
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** How many observations it rests on, where that is known. */
  readonly n: number | null;
}

export interface PloverRow extends Coding {
  readonly score: number;
  readonly quadClass: QuadClass;
  readonly meaning: string;
}

export interface CameoRow {
  readonly code: string;
  readonly name: string;
  readonly goldstein: number | null;
  readonly category: string;
  readonly mode: string;
}

/** A time from its first day to its last, in days since 1 January 1970 (UTC); null where it goes on. */
export interface Spell {
  readonly first: number;
  readonly last: number | null;
}

/**
 * A state of the codebook. The numbers and abbreviations of the Correlates of War, and at times the codes of others, are
 * those of several states one after the other; no code is that of two on one day.
 */
export interface State {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly cow: string;
  readonly cowAbbreviation: string;
  readonly gw: readonly string[];
  readonly iso2: readonly string[];
  readonly iso3: readonly string[];
  readonly cameo: readonly string[];
  readonly fips: readonly string[];
  /** When it was a member of the system of states of the Correlates of War, the earliest time first. */
  readonly membership: readonly Spell[];
  /** The ids of the states that took its place. */
  readonly successors: readonly string[];
}

/** A scale of a package's own, by which rows state the scores of their events. */
export interface OwnScale {
  readonly name: string;
  /** What it measures, and where it is from; empty where the package does not say. */
  readonly meaning: string;
  readonly source: string;
  /** The most hostile and the most cooperative score that it has; neutral lies in the middle. */
  readonly low: number;
  readonly high: number;
}

/** The scales by which a record can be scored: the two published ones, and its own where it has one. */
export interface Codebook {
  readonly plover: readonly PloverRow[];
  readonly cameo: readonly CameoRow[];
  readonly own?: OwnScale;
}

/** The two sides of the relationship, and what the data package says of itself. */
export interface Dyad {
  /** The name of the data package: "pakistan-russia". */
  readonly id: string;
  /** The day on which the data were last changed, YYYY-MM-DD. */
  readonly date: string;
  /** For example "Pakistan and the Soviet Union / Russia". */
  readonly title: string;
  /** The states of each side in order of succession, the present one last. */
  readonly sides: readonly [readonly string[], readonly string[]];
  /** The first day on which both sides exist as they are named, in days since 1970: 14 August 1947. */
  readonly begin: number;
  /** States that took another's place after `begin`. */
  readonly successions: readonly { readonly from: string; readonly to: string; readonly day: number }[];
  /** Title of the text that the events are coded from. */
  readonly source: string;
  /** What the weights of events are: "deaths"; empty where the package does not say. */
  readonly weight: string;
  /** What kind of text that is. */
  readonly record: RecordKind;
  /** What the record leaves out, a sentence each, in the package's own words; empty where it does not say. */
  readonly limits: readonly string[];
  /** By which rules its events were coded, a sentence each, in the package's own words; the page of the method tells them. */
  readonly rules: readonly string[];
  /** How many numbered items that text has; each must be used. */
  readonly items: number;
  /** Where the site stands on the web, with a slash at the end; empty where neither the package nor its server says. */
  readonly homepage: string;
  /** Below what its pages stand within the site: `india-russia/`; empty of the first relationship. */
  readonly path: string;
  /** Under which the data may be used: its short name, its title and the address of its text. */
  readonly licence: { readonly name: string; readonly title: string; readonly path: string };
}

/** Everything that is known of one relationship: plain data, safe to send to the page as JSON. */
export interface Dataset {
  readonly dyad: Dyad;
  readonly events: readonly DyadEvent[];
  /** The package has no table of participants. */
  readonly withoutParticipants?: true;
  /** The package has no table of events: each is the conclusion of an agreement, and has its id. */
  readonly withoutEvents?: true;
  readonly actors: readonly Actor[];
  readonly agreements: readonly Agreement[];
  /** Empty where the package describes none. */
  readonly sources: readonly Source[];
  readonly sourceItems: readonly SourceItem[];
  readonly discrepancies: readonly Discrepancy[];
  /** In order of time; empty where the package has none, as are the background events. */
  readonly eras: readonly Era[];
  readonly background: readonly BackgroundEvent[];
  /** What was measured elsewhere; empty where the package has none. */
  readonly measures: readonly Measure[];
  readonly codebook: Codebook;
  /**
   * Where the nodes of its network stand, by aspect and id, as a server worked it out: no page does.
   */
  readonly layout?: Readonly<
    Record<'wide' | 'tall' | 'low', Readonly<Record<string, readonly [x: number, y: number]>>>
  >;
}

/** One thing wrong with a table, said to the person who can mend it. `line` counts from 1, the header. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly message: string;
  /** A warning, not an error: the row is kept as it is, and only other programs that the table goes on to stumble. */
  readonly isWarning?: true;
  /** Nothing that must be mended: how what stands there is shown, or what is still to come. */
  readonly isNotice?: true;
}
