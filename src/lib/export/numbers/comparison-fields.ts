import type { ComparisonFigure } from '#lib/charts/index.ts';
import { isoDay } from '#lib/dataset/index.ts';
import { fileMessage } from '#lib/messages/index.ts';
import { tableOfKinds, type NumberTable } from './number-table.ts';

/** The days of each line and of the difference, then the events of each bin, then the agreements. */
export function comparisonFields({
  view: { lang, model },
  isAligned,
  lines,
  difference,
  bins,
  rows
}: ComparisonFigure): NumberTable {
  const unit = fileMessage(lang, `numbers.unit.${model}`);
  const label = new Map<string, string>(lines.map((line) => [line.name, line.label]));
  // Of a common time the days since it began.
  const date = (day: number) => (isAligned ? day : isoDay(day));
  const curve = (
    row: string,
    name: string,
    { series, band }: Pick<ComparisonFigure['lines'][number], 'series' | 'band'>
  ) => {
    const bandOf = new Map(band.map((point) => [point.day, point]));
    return series.map(({ day, before, warmth }) => ({
      row,
      line: name,
      date: date(day),
      before,
      warmth,
      low: bandOf.get(day)?.low ?? null,
      high: bandOf.get(day)?.high ?? null
    }));
  };
  return tableOfKinds(
    [
      { key: 'row', label: fileMessage(lang, 'numbers.row') },
      { key: 'line', label: fileMessage(lang, 'numbers.line') },
      { key: 'date', label: fileMessage(lang, isAligned ? 'numbers.common-day' : 'numbers.date') },
      { key: 'last', label: fileMessage(lang, isAligned ? 'numbers.common-last' : 'numbers.last') },
      { key: 'before', label: fileMessage(lang, 'numbers.before', { unit }) },
      { key: 'warmth', label: fileMessage(lang, 'numbers.warmth', { unit }) },
      { key: 'low', label: fileMessage(lang, 'numbers.low', { unit }) },
      { key: 'high', label: fileMessage(lang, 'numbers.high', { unit }) },
      { key: 'count', label: fileMessage(lang, 'numbers.count') },
      { key: 'kind', label: fileMessage(lang, 'numbers.agreement-kind') },
      { key: 'title', label: fileMessage(lang, 'numbers.title') },
      { key: 'parties', label: fileMessage(lang, 'numbers.parties') }
    ],
    [
      ...lines.flatMap((line) => curve('line', line.label, line)),
      ...(difference ? curve('difference', lines.map((line) => line.label).join(' − '), difference) : []),
      ...bins.flatMap(({ first, last, counts }) =>
        counts.map(({ name, count }) => ({
          row: 'events',
          line: label.get(name) ?? name,
          date: date(first),
          last: date(last),
          count
        }))
      ),
      ...rows.flatMap(({ kind, marks }) =>
        marks.map(({ name, day, until, title, parties }) => ({
          row: 'agreement',
          line: label.get(name) ?? name,
          date: date(day),
          last: until === null ? null : date(until),
          kind,
          title,
          parties: parties.join('; ')
        }))
      )
    ]
  );
}
