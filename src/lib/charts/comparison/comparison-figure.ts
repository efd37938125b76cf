import {
  bandDraws,
  comparedYears,
  daysBehind,
  enoughEvents,
  evidenceOf,
  leadClaim,
  lineDifference,
  warmthBand,
  type BandPoint,
  type ComparedRecord,
  type LeadClaim,
  type LinePoint
} from '#lib/analysis/index.ts';
import { dayNumber, inDirection, nameOf, yearOf, type Dataset } from '#lib/dataset/index.ts';
import { comparisonMessage, message } from '#lib/messages/index.ts';
import {
  comparableOf,
  writeComparison,
  type Comparison,
  type LineName,
  type Scale,
  type View
} from '#lib/view/index.ts';
import type { Figure, Mark } from '../figure.ts';
import { choiceNote, joinSentences, sourceNote } from '../notes.ts';
import type { TimeDomain } from '../time-scale.ts';
import { valueRange, type ValueRange } from '../warmth/value-range.ts';
import { agreementRows, type AgreementRow } from './agreement-rows.ts';
import { comparisonCredit, type ComparisonCredit } from './comparison-credit.ts';
import { comparisonFinding, comparisonLead } from './comparison-finding.ts';
import { comparedLines, distinctRecords, drawnLines, type ComparedLine } from './comparison-lines.ts';
import { comparisonMarks } from './comparison-marks.ts';
import { comparisonNotes } from './comparison-notes.ts';
import { comparisonSummary } from './comparison-summary.ts';
import { comparisonTable } from './comparison-table.ts';
import { countedEvents } from './counted-events.ts';
import { eventBins, type EventBin } from './event-bins.ts';

/** A line as it is drawn, by days of the common time. */
export interface DrawnLine {
  readonly name: LineName;
  /** What stands at its end: no longer than tells it from the others. */
  readonly label: string;
  readonly series: readonly LinePoint[];
  readonly band: readonly BandPoint[];
}

/** Years that the title tells of, by their first and last day, and whose line is above there. */
export interface LeadSpan {
  readonly name: LineName;
  readonly first: number;
  readonly last: number;
}

/** What lines of several records show beside one another: plain data, so that a page can be sent it without a record. */
export interface ComparisonFigure extends Figure {
  readonly chart: 'compare';
  /** What is shared by all lines. */
  readonly view: View;
  /** The canonical query of the whole comparison, without colours. */
  readonly query: string;
  /** The same with every line named, for a slide: which relationships a site has first may change. */
  readonly lasting: string;
  readonly lines: readonly DrawnLine[];
  /** By which all lines are scored; null where no one scale has scores for each of them. */
  readonly scale: Scale | null;
  /** With what its page opens. */
  readonly lead: string;
  /** Of two lines that one scale measures the first less the second; else null. */
  readonly difference: {
    readonly series: readonly LinePoint[];
    readonly band: readonly BandPoint[];
    readonly values: ValueRange;
  } | null;
  /** The years that the title tells of. */
  readonly leads: readonly LeadSpan[];
  /** What below the drawing is said of them; empty where there are none. */
  readonly leadNote: string;
  /** First and last day of the common time: in days since 1970, or since each period began. */
  readonly domain: TimeDomain;
  /** Whether time is counted from the beginning of each period. */
  readonly isAligned: boolean;
  readonly values: ValueRange;
  /** Resting on fewer events than this, a line is dashed. */
  readonly enough: number;
  readonly bins: readonly EventBin[];
  readonly rows: readonly AgreementRow[];
  readonly successions: readonly { readonly day: number; readonly label: string }[];
  readonly marks: readonly Mark[];
  /** What stands at the foot of a slide, which has less room than a page. */
  readonly foot: readonly string[];
  /** What such a slide does not show; and where it stands on slides of its own, what is said of each. */
  readonly leftOut: string;
  readonly ofEvents: string;
  readonly ofAgreements: string;
  /** Whether the records are several, and whose sources they have. */
  readonly hands: string;
  readonly sources: readonly string[];
  /** What files say of whose data these are. */
  readonly credit: ComparisonCredit;
}

/** The digits of a number that a drawing needs, so that what is sent to a page is no longer than that. */
const rounded = (value: number) => Math.round(value * 1e4) / 1e4 + 0;

/** What a comparison shows of these records, by their ids: numbers and words, not yet drawn. */
export function comparisonFigure(
  relationships: ReadonlyMap<string, Dataset>,
  comparison: Comparison
): ComparisonFigure {
  const { view } = comparison;
  const { lang } = view;
  const shown = { ...comparison, view: { ...view, theme: '' as const } };
  const { lines, isAligned, scale } = comparedLines(relationships, comparison);
  const records = lines.map(({ record }) => record);
  const distinct = distinctRecords(lines);
  // One that is missing is named below: what is said is of those that are there.
  const there = drawnLines(lines);
  const claim = leadClaim(there.map(({ record }) => record));
  const years = comparedYears(records);
  const drawn = lines.map(({ name, label, record }): DrawnLine => ({ name, label, ...drawnLine(record) }));
  const [first, second, ...others] = records;
  const subtracted = first && second && others.length === 0 ? lineDifference(first, second) : null;
  const difference = subtracted && subtracted.series.length > 0 ? subtracted : null;
  const domain = domainOf(drawn, lines, isAligned);
  const enough = first ? enoughEvents(first.line.options) : 0;
  const counted = countedEvents(lines, domain, isAligned);
  const finding = comparisonFinding(lines, claim, { counted, isAligned, scale }, view);
  const bins = eventBins(counted, domain, isAligned, view);
  const rows = agreementRows(lines, domain, isAligned, view);
  const ofOne = distinct.length === 1;
  const sources = distinct.map((dataset) => sourceNote(dataset, lang));
  const choice = joinSentences(
    ...distinct.map((dataset) => {
      const own = lines.filter(({ record }) => record.dataset === dataset).flatMap(({ record }) => record.line.events);
      return choiceNote(dataset, { ...view, direction: 'both' }, new Set(own).size);
    })
  );
  const hands = comparisonMessage(lang, `compare.hands.${ofOne ? 'one' : 'several'}`, {
    count: ofOne ? lines.length : distinct.length
  });
  const { notes, foot, ...said } = comparisonNotes(
    { lines, counted, scale, rows, isAligned, hasDifference: difference !== null, isClaimed: claim !== null, enough },
    view
  );
  return {
    chart: 'compare',
    view,
    query: writeComparison(shown, [...relationships.values()].map(comparableOf)),
    lasting: writeComparison(shown, []),
    lines: drawn,
    scale,
    lead: comparisonLead(lines, scale, lang),
    difference: difference && {
      series: difference.series.map(roundedPoint),
      band: difference.band.map(roundedBand),
      values: valueRange(difference.series, difference.band, 'mean', enough)
    },
    leads: leadSpans(there, claim, isAligned),
    domain,
    isAligned,
    values: sharedRange(
      (there.length > 0 ? drawn.filter(({ series }) => series.length > 0) : drawn.slice(0, 1)).map(({ series, band }) =>
        valueRange(series, band, view.model, enough)
      )
    ),
    enough,
    bins,
    rows,
    successions: isAligned ? [] : successionsOf(distinct, domain, view),
    title: finding,
    subtitle: joinSentences(
      comparisonMessage(lang, `compare.subtitle.${view.model}`, { halflife: view.halflife }),
      hands,
      scale === null ? comparisonMessage(lang, 'compare.scales') : ''
    ),
    choice,
    pointed: '',
    doubts: [],
    notes: [...notes, ...sources],
    foot: [choice, ...foot, ...sources].filter(Boolean),
    ...said,
    hands,
    sources,
    summary: comparisonSummary(lines, { years, counted, rows, isAligned }, lang),
    reading: joinSentences(
      comparisonMessage(lang, `compare.reading${there.length > 0 ? '' : '.none'}`),
      difference ? comparisonMessage(lang, 'compare.reading.difference') : '',
      scale === null ? comparisonMessage(lang, 'compare.scales') : ''
    ),
    marks: comparisonMarks(lines, { years, bins, rows, isAligned }, lang),
    table: comparisonTable(lines, { years, counted, rows, isAligned }, lang),
    credit: comparisonCredit(distinct, finding, lines, lang)
  };
}

/** A line and its band by days of the common time. */
function drawnLine(record: ComparedRecord): Pick<DrawnLine, 'series' | 'band'> {
  const { dataset, line } = record;
  const behind = daysBehind(record);
  const band =
    line.grid.length === 0
      ? []
      : warmthBand(line.remembered, evidenceOf(dataset, line.scores, bandDraws), line.options, line.grid);
  return {
    series: line.series.map((point) => roundedPoint({ ...point, day: point.day - behind })),
    band: band.map((point) => roundedBand({ ...point, day: point.day - behind }))
  };
}

const roundedPoint = ({ day, before, warmth, effective }: LinePoint): LinePoint => ({
  day,
  before: rounded(before),
  warmth: rounded(warmth),
  effective: rounded(effective)
});
const roundedBand = ({ day, low, high }: BandPoint): BandPoint => ({ day, low: rounded(low), high: rounded(high) });

/**
 * From the first year in which there is a line to the last, and what the views cover of records without scores, whose
 * events are drawn all the same; where there is no line, what all views cover.
 */
function domainOf(drawn: readonly DrawnLine[], lines: readonly ComparedLine[], isAligned: boolean): TimeDomain {
  const points = drawn.flatMap(({ series }) => [series[0], series.at(-1)].flatMap((point) => point?.day ?? []));
  const covered = lines
    .filter(({ record: { line } }) => points.length === 0 || (line.isUnscored && line.events.length > 0))
    .flatMap(({ record }) => record.line.domain.map((day) => day - daysBehind(record)));
  const days = [...points, ...covered];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return isAligned ? [first, last] : [dayNumber(yearOf(first)), last];
}

const sharedRange = (ranges: readonly ValueRange[]): ValueRange => [
  Math.min(...ranges.map(([low]) => low)),
  Math.max(...ranges.map(([, high]) => high))
];

function leadSpans(lines: readonly ComparedLine[], claim: LeadClaim | null, isAligned: boolean): LeadSpan[] {
  return (claim?.leads ?? []).flatMap(({ leader, years: [from, to] }) => {
    const line = lines[leader];
    // Year 0 of a common time is that of day 0.
    const shift = isAligned ? yearOf(0) : 0;
    return line ? [{ name: line.name, first: dayNumber(from + shift), last: dayNumber(to + shift, 12, 31) }] : [];
  });
}

function successionsOf(datasets: readonly Dataset[], [first, last]: TimeDomain, { lang }: View) {
  const all = datasets.flatMap(({ dyad, actors }) =>
    dyad.successions.map(({ from, to, day }) => ({
      day,
      label: message(lang, 'warmth.succession', {
        from: inDirection(nameOf(actors, from)),
        to: inDirection(nameOf(actors, to))
      })
    }))
  );
  return all.filter(
    ({ day, label }, n) =>
      day > first && day < last && all.findIndex((other) => other.day === day && other.label === label) === n
  );
}
