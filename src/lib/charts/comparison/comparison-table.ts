import type { ComparedYear, YearReading } from '#lib/analysis/index.ts';
import { isFilled } from '#lib/analysis/index.ts';
import { yearOf } from '#lib/dataset/index.ts';
import { comparisonMessage, numberInWords, yearInWords } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import type { FigureTable, TableRow } from '../figure.ts';
import type { AgreementRow } from './agreement-rows.ts';
import type { ComparedLine } from './comparison-lines.ts';
import { inWords } from './comparison-marks.ts';
import type { CountedEvents } from './counted-events.ts';

/** Year by year the lines with their ranges, their difference, and how many events began and agreements were made. */
export function comparisonTable(
  lines: readonly ComparedLine[],
  {
    years,
    counted,
    rows,
    isAligned
  }: {
    readonly years: readonly ComparedYear[];
    readonly counted: readonly CountedEvents[];
    readonly rows: readonly AgreementRow[];
    readonly isAligned: boolean;
  },
  language: Language
): FigureTable {
  const zero = isAligned ? yearOf(0) : 0;
  const signed = rows.flatMap(({ marks }) => marks);
  const counts = counted.map(({ name, years: began }) => ({
    events: countBy(began),
    agreements: countBy(signed.filter((mark) => mark.name === name).map(({ day }) => yearOf(day) - zero))
  }));
  // Of lines that have no agreements, zeros would tell of a count that is none.
  const kinds = rows.length > 0 ? (['events', 'agreements'] as const) : (['events'] as const);
  const have = (what: (typeof kinds)[number], n: number) => what === 'events' || lines[n]?.view.direction === 'both';
  // Of a record without any scores there is no line in any year.
  const scored = lines.map(({ record }) => isFilled(record.dataset, 'score'));
  const toldYears = withCounted(years, counts, lines.length);
  const hasDifference = years.some(({ difference }) => difference !== null);
  return {
    caption: comparisonMessage(language, 'compare.table'),
    columns: [
      {
        key: 'year',
        label: comparisonMessage(language, `compare.column.year${isAligned ? '.common' : ''}`),
        numeric: false
      },
      ...lines.filter((_, n) => scored[n]).map(({ name, label }) => ({ key: name, label, numeric: true })),
      ...(hasDifference
        ? [{ key: 'difference', label: comparisonMessage(language, 'compare.column.difference'), numeric: true }]
        : []),
      ...kinds.flatMap((what) =>
        lines
          .filter((_, n) => have(what, n))
          .map(({ name, label }) => ({
            key: `${what} ${name}`,
            label: comparisonMessage(language, `compare.column.${what}`, { label }),
            numeric: true
          }))
      )
    ],
    instead: toldYears.length > 0 ? undefined : comparisonMessage(language, 'compare.table.none'),
    rows: toldYears.map(({ year, lines: readings, difference }): TableRow => {
      const cell = (reading: YearReading | null) =>
        reading
          ? comparisonMessage(language, 'compare.cell', inWords(reading, language))
          : comparisonMessage(language, 'compare.cell.none');
      const told = kinds.flatMap((what) =>
        counts.filter((_, n) => have(what, n)).map((own) => own[what].get(year) ?? 0)
      );
      const drawn = readings.filter((_, n) => scored[n]);
      const shown = hasDifference ? [...drawn, difference] : drawn;
      return {
        id: String(year),
        pages: [],
        cells: [
          isAligned ? String(year + 1) : yearInWords(language, year),
          ...shown.map(cell),
          ...told.map((count) => numberInWords(language, count))
        ],
        order: [year, ...shown.map((reading) => (reading ? Math.round(reading.mean * 1e4) / 1e4 : null)), ...told]
      };
    })
  };
}

type Counts = ReadonlyMap<number, number>;

/** The years of the lines, and in order those besides in which something counts: no line has the whole of these. */
function withCounted(
  years: readonly ComparedYear[],
  counts: readonly { readonly events: Counts; readonly agreements: Counts }[],
  lines: number
): ComparedYear[] {
  const there = new Set(years.map(({ year }) => year));
  const counted = new Set(counts.flatMap(({ events, agreements }) => [...events.keys(), ...agreements.keys()]));
  const bare = [...counted]
    .filter((year) => !there.has(year))
    .map((year) => ({ year, lines: Array.from({ length: lines }, () => null), difference: null }));
  return [...years, ...bare].sort((a, b) => a.year - b.year);
}

function countBy(years: readonly number[]): Counts {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return counts;
}
