import type { Tokens, WarmthFigure } from '#lib/charts/index.ts';
import type { QuadClass } from '#lib/dataset/index.ts';
import { fileMessage, kindName } from '#lib/messages/index.ts';
import { rounded } from '../../numbers/cell-values.ts';
import { lineWidths, markSizes, withinMark } from '../chart-design.ts';
import type { PptxMarker, PptxSeries } from '../pptx-deck.ts';
import { ownSeries, type WorkbookColumns } from './workbook-columns.ts';
import { yearWithin } from './year-axis.ts';

/** Shape and filling of the marks are those of the drawing. */
const shapes: Readonly<
  Record<QuadClass | 'not coded', { readonly shape: PptxMarker['shape']; readonly filled: boolean }>
> = {
  'verbal cooperation': { shape: 'circle', filled: false },
  'material cooperation': { shape: 'circle', filled: true },
  'verbal conflict': { shape: 'diamond', filled: false },
  'material conflict': { shape: 'diamond', filled: true },
  'not coded': { shape: 'circle', filled: true }
};

/**
 * What a hollow mark covers within its outline, to be drawn before it and before the bars: PowerPoint draws that below,
 * LibreOffice above a mark that it fills with the colour of its outline, and above the bars; it is drawn between them too,
 * for PowerPoint, where bars are above what comes before them.
 */
const hollow = (of: PptxSeries, shape: PptxMarker['shape'], paper: string): PptxSeries => ({
  ...of,
  inLegend: false,
  marker: { shape, size: Math.round(markSizes[shape] * withinMark[shape]), fill: paper, stroke: paper, width: 0.25 }
});

/**
 * The events in view, each at the middle of its date and the height of its row, and bars as long as what is uncertain of
 * it or it lasted.
 */
export function eventSeries(
  figure: WarmthFigure,
  sheet: WorkbookColumns,
  heights: readonly number[],
  colours: Tokens
): { bars: PptxSeries[]; hollows: PptxSeries[]; series: PptxSeries[] } {
  const {
    view: { lang },
    domain,
    line: { scores }
  } = figure;
  const quads = new Map(figure.marks.flatMap(({ events, quad }) => events.map((id) => [id, quad] as const)));
  const rows = figure.events.map((event) => {
    const [from, to] = [yearWithin(event.date.first, domain), yearWithin(event.date.last, domain)];
    return {
      event,
      from,
      to,
      quad: quads.get(event.id) ?? null,
      height: heights[figure.rows.indexOf(quads.get(event.id) ?? null)] ?? 0,
      score: roundedOrNone(scores.stated(event)),
      middle: rounded((from + to) / 2)
    };
  });
  if (rows.length === 0) return { bars: [], hollows: [], series: [] };
  const x = sheet.add(
    fileMessage(lang, 'slide.year'),
    rows.map(({ middle }) => middle)
  );
  sheet.add(
    fileMessage(lang, 'numbers.edtf'),
    rows.map(({ event }) => event.date.edtf)
  );
  sheet.add(
    fileMessage(lang, 'numbers.title'),
    rows.map(({ event }) => event.title)
  );
  sheet.add(
    fileMessage(lang, 'numbers.score'),
    rows.map(({ score }) => score)
  );
  const series = figure.rows
    .filter((quad) => rows.some((row) => row.quad === quad))
    .map((quad): PptxSeries => {
      const { shape, filled } = shapes[quad ?? 'not coded'];
      const colour = quad === null ? colours.quiet : colours.quad[quad];
      return {
        x,
        y: sheet.add(
          kindName(lang, quad),
          rows.map((row) => (row.quad === quad ? row.height : null))
        ),
        inLegend: false,
        marker: {
          shape,
          size: markSizes[shape],
          fill: filled ? colour : null,
          stroke: colour,
          width: lineWidths.mark
        }
      };
    });
  const bars = figure.rows.flatMap((quad) =>
    ([true, false] as const).flatMap((lasts): PptxSeries[] => {
      const long = rows.filter((row) => row.quad === quad && row.from < row.to && row.event.date.lasts === lasts);
      if (long.length === 0) return [];
      // A cell without a height parts one bar from the next.
      const points = long.flatMap(
        ({ from, to, height }) =>
          [
            [from, height],
            [to, height],
            [to, null]
          ] as const
      );
      return [
        ownSeries(
          sheet,
          [fileMessage(lang, 'slide.year'), fileMessage(lang, lasts ? 'slide.lasting' : 'slide.within')],
          points,
          {
            line: {
              stroke: quad === null ? colours.quiet : colours.quad[quad],
              width: lasts ? lineWidths.lasting : lineWidths.uncertain
            }
          }
        )
      ];
    })
  );
  const hollows = series.flatMap((each) =>
    each.marker?.fill === null ? [hollow(each, each.marker.shape, colours.paper)] : []
  );
  return { bars, hollows, series };
}

const roundedOrNone = (score: number | null) => (score === null ? null : rounded(score));
