import { extent, max, maxIndex, min, minIndex, nice } from 'd3';
import { blockYears, measureCorrelation, minYears, type WarmthLine } from '#lib/analysis/index.ts';
import {
  dayNumber,
  isOfMeasuresAlone,
  yearOf,
  type Dataset,
  type Measure,
  type MeasuredValue
} from '#lib/dataset/index.ts';
import {
  dayInWords,
  fixedNumber,
  listInWords,
  numberInWords,
  outsideMeasureMessage,
  signedNumber,
  yearInWords
} from '#lib/messages/index.ts';
import type { Language, View } from '#lib/view/index.ts';
import { lazyTable, type FigureTable } from '../figure.ts';
import { joinSentences } from '../notes.ts';
import { clampDay, type TimeDomain } from '../time-scale.ts';

/** A measure from outside the record, as it is drawn below the line: of the period in view, on a scale of its own. */
export interface OutsideMeasure {
  readonly id: string;
  readonly title: string;
  /** What is measured, and in which unit. */
  readonly label: string;
  /** The same with the bounds of its axis, for those who do not see it. */
  readonly axis: string;
  readonly bounds: readonly [low: number, high: number];
  /** Values without a gap between them, in order of time. */
  readonly runs: readonly (readonly OutsideValue[])[];
  /** Where it is from, how it goes together with the line, what its signs mean and what is missing. */
  readonly note: string;
  /** Where it is from and what its signs mean: what the foot of a slide has room for. */
  readonly foot: string;
  readonly summary: string;
  /** What was measured on a day, in words; empty where nothing was. */
  readonly on: (day: number) => string;
  readonly table: FigureTable;
}

export interface OutsideValue extends MeasuredValue {
  /** It rests on fewer observations than its source trusts. */
  readonly isWeak: boolean;
}

/** The measures that a view asks for, with the values of its period. One without any is left out. */
export function outsideMeasures(dataset: Dataset, view: View, line: WarmthLine): readonly OutsideMeasure[] {
  const [first, last] = line.domain;
  // Of a record that has nothing else, all are drawn unless some are asked for.
  const asked =
    view.series.length === 0 && isOfMeasuresAlone(dataset) ? dataset.measures.map((one) => one.id) : view.series;
  return asked.flatMap((id) => {
    const measure = dataset.measures.find((one) => one.id === id);
    const values = measure?.values.filter((value) => value.last >= first && value.first <= last) ?? [];
    return measure && values.length > 0 ? [drawn(measure, values, line, view.lang)] : [];
  });
}

function drawn(measure: Measure, found: readonly MeasuredValue[], line: WarmthLine, lang: Language): OutsideMeasure {
  const { id, title, unit, few } = measure;
  const values = found.map((value) => ({
    ...value,
    isWeak: few !== null && value.n !== null && value.n < few
  }));
  const say = (value: number) => fixedNumber(lang, value, digitsOf(measure));
  const bounds = boundsOf(measure);
  const when = ({ first, last }: MeasuredValue) => periodOf(lang, first, last);
  const weak = values.filter(({ isWeak }) => isWeak);
  const gaps = missingYears(values);
  const source = outsideMeasureMessage(lang, measure.licence === '' ? 'measure.source' : 'measure.source.licensed', {
    title,
    source: measure.source,
    licence: measure.licence
  });
  const hollow =
    weak.length === 0 || few === null
      ? ''
      : outsideMeasureMessage(lang, 'measure.few', {
          count: weak.length,
          few,
          dates: listInWords(lang, weak.slice(0, maxListed).map(when))
        });
  const missing =
    gaps.length === 0 || gaps.length > maxListed
      ? ''
      : outsideMeasureMessage(lang, 'measure.gaps', {
          years: listInWords(
            lang,
            gaps.map((year) => yearInWords(lang, year))
          )
        });
  return {
    id,
    title,
    label: outsideMeasureMessage(lang, 'measure.label', { title, unit }),
    axis: outsideMeasureMessage(lang, 'measure.axis', { title, unit, low: say(bounds[0]), high: say(bounds[1]) }),
    bounds,
    runs: runsOf(values),
    note: joinSentences(source, correlationInWords(measure, line, lang), hollow, missing),
    foot: joinSentences(source, hollow),
    summary: summaryOf(title, values, { say, when, lang }),
    on: (day) => {
      const value = values.find(({ first, last }) => first <= day && day <= last);
      if (!value) return '';
      const said = { title, value: say(value.value) };
      return value.n === null
        ? outsideMeasureMessage(lang, 'measure.reading', said)
        : outsideMeasureMessage(lang, 'measure.reading.counted', { ...said, n: value.n });
    },
    table: tableOf(measure, values, { say, when, lang })
  };
}

/**
 * The day at which a value is drawn: the middle of what it was measured in, so far as that is in view and both sides were
 * there.
 */
export function measuredDay(
  { first, last }: MeasuredValue,
  { domain, begin }: { readonly domain: TimeDomain; readonly begin: number }
): number {
  const from = last >= begin ? Math.max(first, begin) : first;
  return (clampDay(from, domain) + clampDay(last, domain)) / 2;
}

/** More dates are no list at the foot of a drawing. */
const maxListed = 6;
/** Values are told to three digits, those of small bounds with as many decimals. */
const significant = 3;

/** How many decimals tell its values apart. */
function digitsOf(measure: Measure): number {
  const [low, high] = boundsOf(measure);
  return Math.max(0, significant - 1 - Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high), 1e-9))));
}

/** From the lowest to the highest value that it can have; where it has no such, around what was measured. */
function boundsOf({ low, high, values }: Measure): readonly [number, number] {
  const [least = 0, most = 1] = extent(values, ({ value }) => value);
  const [from, to] = nice(low ?? least, Math.max(high ?? most, (low ?? least) + 1e-9), 4);
  return [low ?? from, high ?? to];
}

function periodOf(lang: Language, first: number, last: number): string {
  const [year, days] = [yearOf(first), last - first];
  if (first === dayNumber(year) && last === dayNumber(year, 12, 31)) return yearInWords(lang, year);
  return dayInWords(lang, first, days > 0 ? 'month' : 'day');
}

/** Values between which nothing is missing: no more than a day lies from one to the next. */
function runsOf(values: readonly OutsideValue[]): OutsideValue[][] {
  const runs: OutsideValue[][] = [];
  for (const value of values) {
    const run = runs.at(-1);
    if (run && value.first - (run.at(-1)?.last ?? NaN) <= 1) run.push(value);
    else runs.push([value]);
  }
  return runs;
}

/** Whole years without any value between the first and the last that have one. */
function missingYears(values: readonly MeasuredValue[]): number[] {
  const years = new Set(values.flatMap(({ first, last }) => [yearOf(first), yearOf(last)]));
  const [from, to] = [min(years) ?? 0, max(years) ?? -1];
  return Array.from({ length: to - from + 1 }, (_, n) => from + n).filter((year) => !years.has(year));
}

/** In one sentence, with what it cannot say; empty where there is no line. */
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

interface Saying {
  readonly say: (value: number) => string;
  readonly when: (value: MeasuredValue) => string;
  readonly lang: Language;
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
  { id, title, unit }: Measure,
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
