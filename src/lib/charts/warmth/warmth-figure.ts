import {
  enoughEvents,
  evidenceOf,
  minTurn,
  rangeOf,
  silencesOf,
  turningPoints,
  visibleDifference,
  warmthBand,
  warmthLine,
  warmthMoves,
  type BandPoint,
  type Claim,
  type LinePoint,
  type WarmthLine
} from '#lib/analysis/index.ts';
import { inDirection, isOfMeasuresAlone, nameOf, yearOf, type Dataset, type DyadEvent } from '#lib/dataset/index.ts';
import { message, scopeInWords, yearInWords } from '#lib/messages/index.ts';
import type { View } from '#lib/view/index.ts';
import { comparedSpans, type ComparedSpan } from '../compared-spans.ts';
import { earlyName } from '../early-name.ts';
import type { Figure } from '../figure.ts';
import { choiceNote, doubtsOf, joinSentences } from '../notes.ts';
import type { TimeDomain } from '../time-scale.ts';
import type { BackgroundMark } from './background-mark.ts';
import { effectInWords } from './effect-words.ts';
import { warmthLabels, type WarmthLabel } from './event-labels.ts';
import { rowsOf, type EventKind } from './event-rows.ts';
import { outsideMeasures, type OutsideMeasure } from './outside-measures.ts';
import { namedSilence, type NamedSilence } from './silence-words.ts';
import { valueRange, type ValueRange } from './value-range.ts';
import { backgroundRows, warmthBackground, type WarmthBackground } from './warmth-background.ts';
import { warmthFinding } from './warmth-finding.ts';
import { warmthMarks, type WarmthMark } from './warmth-marks.ts';
import { warmthNotes } from './warmth-notes.ts';
import { warmthSummary } from './warmth-summary.ts';
import { warmthTable } from './warmth-table.ts';

/** Whether a band is anywhere wide enough to be seen. */
const isSeen = (band: readonly BandPoint[]) => band.some(({ low, high }) => high - low >= visibleDifference);

/** What may be labelled at any step of a slide, and the events that each of them points out. */
export interface PointedOut {
  readonly labels: readonly WarmthLabel[];
  readonly steps: readonly ReadonlySet<string>[];
}

export interface WarmthFigure extends Figure {
  readonly chart: 'warmth';
  /** How far the title goes: what follows, undecided; empty where it says all. */
  readonly limit: string;
  /** What the title claims; null where it only counts. */
  readonly claim: Claim | null;
  /** The years that the title compares. */
  readonly compared: readonly ComparedSpan[];
  /** The line, to be read on any day, and its points. */
  readonly line: WarmthLine;
  readonly series: readonly LinePoint[];
  /** Resting on fewer events than this, the line is dashed. */
  readonly enough: number;
  /** What the vertical axis shows, and what the line reaches of it, neutral included. */
  readonly values: ValueRange;
  readonly reach: { readonly low: number; readonly high: number };
  /** Empty where it would nowhere be seen beside the line. */
  readonly band: readonly BandPoint[];
  /** Those in view in order of time, and the warmth after each; one that does not move the line has none. */
  readonly events: readonly DyadEvent[];
  readonly after: (event: DyadEvent) => number | undefined;
  /** In order of time. */
  readonly marks: readonly WarmthMark[];
  /** The rows in which they stand, from the friendliest down. */
  readonly rows: readonly EventKind[];
  /** The note on what larger marks are; empty where there are none. */
  readonly largerMarks: string;
  /** Those of the notes that a picture which is shown small leaves to the page. */
  readonly leftToPage: readonly string[];
  /** What may be labelled in the drawing, the most important first. */
  readonly labels: readonly WarmthLabel[];
  /** What a slide points out at its steps on this line, through which names keep their places. */
  readonly pointedOut?: PointedOut;
  /** First and last day drawn, in days since 1970. */
  readonly domain: TimeDomain;
  /** The day on which both sides exist, and what the time before is called. */
  readonly begin: number;
  readonly early: string;
  /** The same where there is little room. */
  readonly earlyShort: string;
  readonly successions: readonly { readonly day: number; readonly label: string }[];
  readonly silences: readonly NamedSilence[];
  /** Drawn along the time axis, and not of the record; its marks row by row, each in order of time. */
  readonly background: WarmthBackground;
  readonly asides: readonly BackgroundMark[];
  /** Measures from outside the record, each in a panel of its own. */
  readonly measures: readonly OutsideMeasure[];
}

/** The warmth of the relationship in a view: numbers and words, not yet drawn. */
export function warmthFigure(dataset: Dataset, view: View): WarmthFigure {
  const { lang } = view;
  const line = warmthLine(dataset, view);
  const { scores } = line;
  const early = earlyName(dataset, lang);
  const measures = outsideMeasures(dataset, view, line);
  const alone = isOfMeasuresAlone(dataset);
  const kind = alone ? 'measures' : line.isUnscored ? 'events' : view.model;
  const finding = warmthFinding(dataset, view, line, early, measures);
  const turns = turningPoints(line.series, minTurn(line.series));
  // Where there is no record of events, none is silent.
  const silences = alone
    ? []
    : silencesOf(
        line.events.map(({ date }) => date),
        line.domain
      ).map((span) => namedSilence(dataset, view, span));
  const sampled =
    line.grid.length === 0 ? [] : warmthBand(line.remembered, evidenceOf(dataset, scores), line.options, line.grid);
  const band = isSeen(sampled) ? sampled : [];
  const enough = enoughEvents(line.options);
  const marks = warmthMarks(dataset, view, line, scores);
  const compared = comparedSpans(finding.claim);
  const labels = warmthLabels(view, line, { moves: warmthMoves(line), compared });
  const reach = rangeOf(line.series);
  const choice = choiceNote(dataset, view, line.events.length);
  const values = valueRange(line.series, band, view.model, enough);
  const several = marks.some(({ events, gathered }) => events.length > 1 && !gathered);
  const largerMarks = several ? message(lang, 'warmth.note.several') : '';
  const background = warmthBackground(dataset, view, line.domain);
  const [firstTable, ...otherTables] = [
    ...(alone ? [] : [warmthTable(dataset, view, line)]),
    ...measures.map(({ table }) => table)
  ];
  return {
    chart: 'warmth',
    view,
    early,
    earlyShort: message(lang, 'warmth.early.short', { year: yearInWords(lang, yearOf(dataset.dyad.begin)) }),
    domain: line.domain,
    begin: dataset.dyad.begin,
    line,
    series: line.series,
    enough,
    values,
    reach: { low: Math.min(0, reach.low), high: Math.max(0, reach.high) },
    band,
    title: finding.title,
    subtitle: joinSentences(
      message(lang, `warmth.subtitle.${kind}`, {
        dyad: dataset.dyad.title,
        scope: scopeInWords(lang, dataset),
        halflife: view.halflife
      }),
      finding.limit
    ),
    limit: finding.limit,
    claim: finding.claim,
    compared,
    choice,
    pointed: '',
    doubts: doubtsOf(labels),
    ...warmthNotes(dataset, view, line, {
      band,
      values,
      hasSizes: labels.some(({ size }) => size !== ''),
      largerMarks,
      early,
      measured: measures.map(({ note }) => note)
    }),
    summary: joinSentences(
      choice,
      alone ? '' : warmthSummary(view, line, turns, silences, finding.claim),
      ...measures.map((measure) => measure.summary),
      background.summary
    ),
    reading: message(lang, `warmth.reading.${kind}`),
    events: line.events,
    after: line.after,
    effectOf: (event) => effectInWords(lang, line, event),
    marks,
    // Kinds of events, where there can be any.
    rows: alone ? [] : rowsOf(marks.map(({ quad }) => quad)),
    largerMarks,
    labels,
    table: firstTable ?? warmthTable(dataset, view, line),
    successions: dataset.dyad.successions.map(({ from, to, day }) => ({
      day,
      label: message(lang, 'warmth.succession', {
        from: inDirection(nameOf(dataset.actors, from)),
        to: inDirection(nameOf(dataset.actors, to))
      })
    })),
    silences,
    background,
    asides: backgroundRows(background).flat(),
    measures,
    ...(otherTables.length > 0 ? { tablesBesides: otherTables } : {})
  };
}
