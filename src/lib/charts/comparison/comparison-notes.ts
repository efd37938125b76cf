import { claimDraws, minShare, recentYears, sharedSettings, variedDoubts } from '#lib/analysis/index.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import {
  comparisonMessage,
  listInWords,
  message,
  numberInWords,
  scaleName,
  titlesApart,
  yearSpanInWords
} from '#lib/messages/index.ts';
import { recordDays, type Scale, type View } from '#lib/view/index.ts';
import { chosenSuffix, joinSentences, weightInWords, weightsNote } from '../notes.ts';
import type { AgreementRow } from './agreement-rows.ts';
import { differingScales } from './compared-scales.ts';
import { distinctRecords, drawnLines, type ComparedLine } from './comparison-lines.ts';
import type { CountedEvents } from './counted-events.ts';

/** What the notes below a comparison tell of. */
interface Noted {
  readonly lines: readonly ComparedLine[];
  readonly counted: readonly CountedEvents[];
  /** Which measures all lines; null where no one scale does. */
  readonly scale: Scale | null;
  readonly rows: readonly AgreementRow[];
  readonly isAligned: boolean;
  readonly hasDifference: boolean;
  readonly isClaimed: boolean;
  /** Resting on fewer events than this, a line is dashed. */
  readonly enough: number;
}

/** What is said below a comparison: on a page all of it, on a slide what it has room for. */
export interface ComparisonNotes {
  readonly notes: readonly string[];
  /** What is drawn, how it is measured and what the title claims, in fewer words. */
  readonly foot: readonly string[];
  /** What the mark above years is; empty where there is none. */
  readonly leadNote: string;
  /** Of what is counted and of what was signed, which a slide of the lines leaves out. */
  readonly ofEvents: string;
  readonly ofAgreements: string;
  /** What that is; empty where a slide has all. */
  readonly leftOut: string;
}

/** What is shaded and dashed, by what is scored and counted, what a title claims, and what is not shown. */
export function comparisonNotes(noted: Noted, view: View): ComparisonNotes {
  const { lang } = view;
  const measure = measureNote(noted, view);
  const missing = missingNote(noted, view);
  const leadNote = noted.isClaimed ? comparisonMessage(lang, 'compare.note.claimed') : '';
  const [aligned, ofAgreements, ofEvents] = [
    alignedNote(noted, view),
    agreementsNote(noted, view),
    uncountedNote(noted, view)
  ];
  return {
    notes: [
      joinSentences(signsNote(noted, view), measure),
      leadNote,
      missing,
      testNote(noted, view, 'tested'),
      joinSentences(aligned, ofAgreements, ofEvents)
    ].filter(Boolean),
    foot: [
      joinSentences(signsNote(noted, view, 'foot'), measure),
      leadNote,
      testNote(noted, view, noted.isClaimed ? 'held' : 'undecided'),
      missing
    ].filter(Boolean),
    leadNote,
    ofEvents,
    ofAgreements,
    leftOut: leftOutNote(noted, view, ofEvents)
  };
}

function leftOutNote({ lines, rows }: Noted, { lang, bin }: View, uncounted: string): string {
  const count = rows.reduce((sum, { marks }) => sum + marks.length, 0);
  const what = [
    ...(drawnLines(lines).length > 0 ? [comparisonMessage(lang, `compare.left-out.events.${bin}`)] : []),
    ...(count > 0 ? [comparisonMessage(lang, 'compare.counted.agreements', { count })] : [])
  ];
  return joinSentences(
    what.length > 0 ? comparisonMessage(lang, 'compare.left-out', { what: listInWords(lang, what) }) : '',
    uncounted
  );
}

function signsNote(
  { lines, hasDifference, enough }: Noted,
  { lang, model }: View,
  where: 'page' | 'foot' = 'page'
): string {
  if (drawnLines(lines).length === 0) return '';
  const isOne = distinctRecords(lines).length === 1;
  const band = where === 'foot' ? 'band-foot' : hasDifference ? (isOne ? 'band-own' : 'band-difference') : 'band';
  const varied = variedDoubts(
    drawnLines(lines).map(({ record: { dataset, line } }) => ({ dataset, scale: line.scale }))
  );
  const weak = lines.some(({ record: { line } }) => line.series.some(({ effective }) => effective < enough));
  return joinSentences(
    comparisonMessage(lang, `compare.note.${band}`, { varied: comparisonMessage(lang, `compare.varied.${varied}`) }),
    weak ? message(lang, `warmth.note.dashed.${model}`, { count: numberInWords(lang, enough), years: recentYears }) : ''
  );
}

/** By which scale events are scored, how many are not, and by what they count. */
function measureNote({ lines, scale }: Noted, view: View): string {
  const { lang, scale: asked } = view;
  const drawn = drawnLines(lines);
  if (drawn.length === 0) return '';
  const records = distinctRecords(drawn);
  const [{ codebook } = {}] = records;
  const named = (each: Scale) => scaleName(lang, codebook ?? {}, each);
  const scored =
    scale === null
      ? comparisonMessage(lang, 'compare.note.scales', {
          scales: differingScales(
            drawn.map(({ record }) => record),
            lang
          )
        })
      : scale === asked
        ? message(lang, 'warmth.note.scale', { scale: named(scale) })
        : comparisonMessage(lang, 'compare.note.scale-only', { scale: named(scale), asked: named(asked) });
  const unscored = drawn.flatMap(({ label, record: { line } }): string[] => {
    const count = line.events.filter((event) => line.scores.stated(event) === null).length;
    return count === 0 ? [] : [comparisonMessage(lang, 'compare.note.unscored', { label, count })];
  });
  return joinSentences(
    scored,
    ...unscored,
    ...(records.length === 1 ? records.map((record) => weightsNote(record, view)) : ownWeights(records, view))
  );
}

/** By what the events of each record count where the view counts them by weights; of one that states none, that it does not. */
function ownWeights(records: readonly Dataset[], { lang, weights }: View): readonly string[] {
  if (weights === 'same') return [];
  const titles = titlesApart(
    lang,
    records.map(({ dyad }) => dyad)
  );
  return records.map((dataset, n) => {
    const counted = weightInWords(dataset, lang);
    const record = titles[n] ?? '';
    return counted
      ? comparisonMessage(lang, 'compare.note.weights', { record, ...counted })
      : comparisonMessage(lang, 'compare.note.unweighted', { record });
  });
}

function testNote({ lines }: Noted, { lang }: View, how: 'tested' | 'held' | 'undecided'): string {
  const drawn = drawnLines(lines);
  const settings = sharedSettings(drawn.map(({ record }) => record));
  return settings.length === 0 || drawn.length < 2
    ? ''
    : comparisonMessage(lang, `compare.note.${how}`, {
        share: Math.round(minShare * 100),
        draws: numberInWords(lang, claimDraws.count),
        settings: settings.length
      });
}

/** Which of the lines is not there, and why, each once. */
const missingNote = ({ lines }: Noted, view: View): string =>
  joinSentences(
    ...new Set(lines.filter(({ record }) => record.line.series.length === 0).map((line) => whyMissing(line, view)))
  );

function whyMissing({ label, record: { dataset, line } }: ComparedLine, view: View): string {
  const [from, to] = recordDays(dataset);
  const [first, last] = line.domain;
  const start = Math.max(from, dataset.dyad.begin);
  const isBeside = dataset.events.length > 0 && start <= to && (last < start || first > to);
  return isBeside
    ? comparisonMessage(view.lang, 'compare.note.missing-beside', {
        label,
        years: yearSpanInWords(view.lang, { first: start, last: to })
      })
    : comparisonMessage(view.lang, `compare.note.missing${chosenSuffix({ ...view, direction: 'both' })}`, { label });
}

/** From where time is counted, where it is not the calendar's. */
const alignedNote = ({ lines, isAligned }: Noted, { lang }: View): string =>
  isAligned
    ? comparisonMessage(lang, 'compare.note.aligned', {
        periods: lines
          .map(({ label, record: { origin } }) =>
            comparisonMessage(lang, 'compare.note.aligned-one', { label, year: String(origin) })
          )
          .join('; ')
      })
    : '';

/** What lines after agreements are, and which agreements are not shown. */
const agreementsNote = ({ lines, rows }: Noted, view: View): string =>
  joinSentences(
    rows.some(({ marks }) => marks.some(({ until }) => until !== null))
      ? comparisonMessage(view.lang, 'compare.note.force')
      : '',
    chosenSuffix({ ...view, direction: 'both' }) !== '' &&
      distinctRecords(lines).some(({ agreements }) => agreements.length > 0)
      ? comparisonMessage(view.lang, 'compare.note.agreements-chosen')
      : '',
    lines.some((line) => line.view.direction !== 'both') ? comparisonMessage(view.lang, 'compare.note.directed') : ''
  );

/** How many events in view are not counted: those older than one of the sides, and those begun outside their line’s time. */
function uncountedNote({ counted }: Noted, { lang, early }: View): string {
  const sizeOf = (what: 'early' | 'outside') => new Set(counted.flatMap((each) => each[what])).size;
  const [older, outside] = [sizeOf('early'), sizeOf('outside')];
  return joinSentences(
    older === 0
      ? ''
      : comparisonMessage(lang, `compare.note.early${early === 'count' ? '-moving' : ''}`, { count: older }),
    outside === 0 ? '' : comparisonMessage(lang, 'compare.note.outside', { count: outside })
  );
}
