import type { WarmthFigure } from '#lib/charts/index.ts';
import { codingName, codingOf, isoDay, type DyadEvent } from '#lib/dataset/index.ts';
import { fileMessage } from '#lib/messages/index.ts';
import { rounded } from './cell-values.ts';
import { tableOfKinds, type NumberTable } from './number-table.ts';

/** A day of the line with its band; where the band is not drawn there is none. */
export interface LineRow {
  readonly day: number;
  readonly before: number;
  readonly warmth: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** A line as it is drawn, day by day. */
export function lineRows({ series, band }: Pick<WarmthFigure, 'series' | 'band'>): LineRow[] {
  const bandOf = new Map(band.map((point) => [point.day, point]));
  return series.map(({ day, before, warmth }) => {
    const point = bandOf.get(day);
    return {
      day,
      before: rounded(before),
      warmth: rounded(warmth),
      low: point ? rounded(point.low) : null,
      high: point ? rounded(point.high) : null
    };
  });
}

const roundedOrNone = (value: number | null | undefined) => (value == null ? null : rounded(value));

/** The line with its band, then the events in view, each with its score and the warmth after it, then what was measured elsewhere. */
export function warmthFields(figure: WarmthFigure): NumberTable {
  const { lang, model } = figure.view;
  const unit = fileMessage(lang, `numbers.unit.${model}`);
  const { scores } = figure.line;
  return tableOfKinds(
    [
      { key: 'row', label: fileMessage(lang, 'numbers.row') },
      { key: 'date', label: fileMessage(lang, 'numbers.date') },
      { key: 'before', label: fileMessage(lang, 'numbers.before', { unit }), holds: 'score' },
      { key: 'warmth', label: fileMessage(lang, 'numbers.warmth', { unit }), holds: 'score' },
      { key: 'low', label: fileMessage(lang, 'numbers.low', { unit }), holds: 'score' },
      { key: 'high', label: fileMessage(lang, 'numbers.high', { unit }), holds: 'score' },
      { key: 'score', label: fileMessage(lang, 'numbers.score'), holds: 'score' },
      { key: 'last', label: fileMessage(lang, 'numbers.last') },
      { key: 'edtf', label: fileMessage(lang, 'numbers.edtf') },
      { key: 'event', label: fileMessage(lang, 'numbers.event') },
      { key: 'title', label: fileMessage(lang, 'numbers.title') },
      { key: 'doubt', label: fileMessage(lang, 'numbers.doubt'), holds: 'doubt' },
      { key: 'code', label: fileMessage(lang, 'numbers.code'), holds: 'ploverCode' },
      { key: 'cameo', label: fileMessage(lang, 'numbers.cameo'), holds: 'cameoCode' },
      ...(figure.measures.length > 0
        ? [
            { key: 'measured' as const, label: fileMessage(lang, 'numbers.measured') },
            { key: 'n' as const, label: fileMessage(lang, 'numbers.observations') }
          ]
        : [])
    ],
    [
      ...lineRows(figure).map(({ day, ...point }) => ({ row: 'line', date: isoDay(day), ...point })),
      ...figure.events.map((event) => ({
        row: 'event',
        date: isoDay(event.date.first),
        warmth: roundedOrNone(figure.after(event)),
        score: roundedOrNone(scores.stated(event)),
        last: isoDay(event.date.last),
        edtf: event.date.edtf,
        event: event.id,
        title: event.title,
        doubt: event.doubts?.join(' ') ?? null,
        code: codeOf(event),
        cameo: event.cameo || null
      })),
      ...figure.measures.flatMap(({ id, label, runs }) =>
        runs.flat().map(({ first, last, value, n }) => ({
          row: 'series',
          date: isoDay(first),
          last: isoDay(last),
          event: id,
          title: label,
          measured: value,
          n
        }))
      )
    ]
  );
}

function codeOf(event: DyadEvent): string | null {
  const coding = codingOf(event);
  return coding && codingName(coding);
}
