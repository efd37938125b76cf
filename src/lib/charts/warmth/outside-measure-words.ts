import { maxIndex, minIndex } from 'd3';
import { blockYears, measureCorrelation, minYears, type WarmthLine } from '#lib/analysis/index.ts';
import { dayNumber, yearOf, type Measure, type MeasuredValue } from '#lib/dataset/index.ts';
import {
  dayInWords,
  fixedNumber,
  listInWords,
  numberInWords,
  outsideMeasureMessage,
  signedNumber,
  yearInWords
} from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import { lazyTable, type FigureTable } from '../figure.ts';
import { joinSentences } from '../notes.ts';
import { boundsOf, missingYears, type OutsideValue } from './measured-values.ts';

/** What is said of a measure from outside the record. */
export interface OutsideMeasureWords {
  /** What is measured, and in which unit. */
  readonly label: string;
  /** The same with the bounds of its axis, for those who do not see it. */
  readonly axis: string;
  /** Where it is from, how it goes together with the line, what its signs mean and what is missing. */
  readonly note: string;
  readonly summary: string;
  /** What was measured on a day, in words; empty where nothing was. */
  readonly on: (day: number) => string;
  readonly table: FigureTable;
}

/** As what a measure is told: what it is called, and its values of the period in view, in order of time. */
interface MeasureInView {
  readonly title: string;
  readonly values: readonly OutsideValue[];
  readonly line: WarmthLine;
  readonly lang: Language;
}

/** The words on a measure, and its table. */
export function outsideMeasureWords(
  measure: Measure,
  { title, values, line, lang }: MeasureInView
): OutsideMeasureWords {
  const { unit } = measure;
  const [low, high] = boundsOf(measure);
  const digits = digitsOf(low, high);
  const saying: Saying = {
    say: (value) => fixedNumber(lang, value, digits),
    when: (value) => timeMeasured(lang, value),
    lang
  };
  const source = outsideMeasureMessage(lang, measure.licence === '' ? 'measure.source' : 'measure.source.licensed', {
    title,
    source: measure.source,
    licence: measure.licence
  });
  const hollow = hollowInWords(measure, values, saying);
  return {
    label: outsideMeasureMessage(lang, 'measure.label', { title, unit }),
    axis: outsideMeasureMessage(lang, 'measure.axis', { title, unit, low: saying.say(low), high: saying.say(high) }),
    note: joinSentences(source, correlationInWords(measure, line, lang), hollow, gapsInWords(values, lang)),
    summary: summaryOf(title, values, saying),
    on: (day) => readingOn(day, title, values, saying),
    table: tableOf({ ...measure, title }, values, saying)
  };
}

/** More dates are no list at the foot of a drawing. */
const maxListed = 6;
/** Values are told to three digits, those of small bounds with as many decimals. */
const significant = 3;

/** How many decimals tell values between these bounds apart. */
const digitsOf = (low: number, high: number): number =>
  Math.max(0, significant - 1 - Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high), 1e-9))));

/** How a value is told, and the time in which it was measured. */
interface Saying {
  readonly say: (value: number) => string;
  readonly when: (value: MeasuredValue) => string;
  readonly lang: Language;
}

/** "1964", "March 1964" or "5 March 1964": as closely as it was measured. */
function timeMeasured(lang: Language, { first, last }: MeasuredValue): string {
  const year = yearOf(first);
  if (first === dayNumber(year) && last === dayNumber(year, 12, 31)) return yearInWords(lang, year);
  return dayInWords(lang, first, last > first ? 'month' : 'day');
}

/** What hollow dots are, and when they are; empty where there are none. */
function hollowInWords({ few }: Measure, values: readonly OutsideValue[], { when, lang }: Saying): string {
  const weak = values.filter(({ isWeak }) => isWeak);
  if (weak.length === 0 || few === null) return '';
  return outsideMeasureMessage(lang, 'measure.few', {
    count: weak.length,
    few,
    dates: listInWords(lang, weak.slice(0, maxListed).map(when))
  });
}

/** The years without a value, where they are few enough to be listed. */
function gapsInWords(values: readonly OutsideValue[], lang: Language): string {
  const gaps = missingYears(values);
  if (gaps.length === 0 || gaps.length > maxListed) return '';
  const years = gaps.map((year) => yearInWords(lang, year));
  return outsideMeasureMessage(lang, 'measure.gaps', { years: listInWords(lang, years) });
}

/** How it goes together with the line, in one sentence, with what it cannot say; empty where there is no line. */
function correlationInWords(measure: Measure, line: WarmthLine, lang: Language): string {
  if (line.series.length === 0) return '';
  const { years, correlation } = measureCorrelation(line)(measure);
  if (correlation === null) return outsideMeasureMessage(lang, 'measure.correlation.none', { years, min: minYears });
  const { rho, low, high } = correlation;
  const [said, from, to] = [rho, low, high].map((value) => signedNumber(lang, value, 2));
  return outsideMeasureMessage(lang, 'measure.correlation', {
    rho: said ?? '',
    low: from ?? '',
    high: to ?? '',
    years,
    block: blockYears
  });
}

function readingOn(day: number, title: string, values: readonly OutsideValue[], { say, lang }: Saying): string {
  const value = values.find(({ first, last }) => first <= day && day <= last);
  if (!value) return '';
  const said = { title, value: say(value.value) };
  return value.n === null
    ? outsideMeasureMessage(lang, 'measure.reading', said)
    : outsideMeasureMessage(lang, 'measure.reading.counted', { ...said, n: value.n });
}

function summaryOf(title: string, values: readonly MeasuredValue[], { say, when, lang }: Saying): string {
  const [first, last] = [values[0], values.at(-1)];
  const [lowest, highest] = [minIndex, maxIndex].map((at) => values[at(values, ({ value }) => value)]);
  if (!first || !last || !lowest || !highest) return '';
  return outsideMeasureMessage(lang, 'measure.summary', {
    title,
    first: say(first.value),
    from: when(first),
    last: say(last.value),
    to: when(last),
    low: say(lowest.value),
    lowest: when(lowest),
    high: say(highest.value),
    highest: when(highest)
  });
}

function tableOf(
  { id, title, unit }: Pick<Measure, 'id' | 'title' | 'unit'>,
  values: readonly MeasuredValue[],
  { say, when, lang }: Saying
): FigureTable {
  const label = (key: 'date' | 'value' | 'n') => outsideMeasureMessage(lang, `measure.column.${key}`);
  const isCounted = values.some(({ n }) => n !== null);
  return lazyTable(
    {
      caption: outsideMeasureMessage(lang, 'measure.table', { title, unit }),
      columns: [
        { key: 'date', label: label('date'), numeric: false },
        { key: 'value', label: label('value'), numeric: true },
        ...(isCounted ? [{ key: 'n', label: label('n'), numeric: true }] : [])
      ]
    },
    () =>
      values.map((value) => ({
        id: `${id} ${value.first}`,
        pages: [],
        cells: [
          when(value),
          say(value.value),
          ...(isCounted ? [value.n === null ? '' : numberInWords(lang, value.n)] : [])
        ],
        order: [value.first, value.value, ...(isCounted ? [value.n] : [])]
      }))
  );
}
