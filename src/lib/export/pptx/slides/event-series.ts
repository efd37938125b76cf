import { scorer } from '#lib/analysis/index.ts';
import type { Tokens, WarmthFigure } from '#lib/charts/index.ts';
import { quadClasses, type Dataset, type QuadClass } from '#lib/dataset/index.ts';
import { fileMessage, quadName } from '#lib/messages/index.ts';
import { rounded } from '../../numbers/cell-values.ts';
import { lineWidths, markSizes, withinMark } from '../chart-design.ts';
import type { PptxSeries } from '../pptx-deck.ts';
import { ownSeries, type WorkbookColumns } from './workbook-columns.ts';
import { yearWithin } from './year-axis.ts';

/** Shape and filling of the marks are those of the drawing. */
const shapes: Readonly<Record<QuadClass, { readonly shape: 'circle' | 'diamond'; readonly filled: boolean }>> = {
  'verbal cooperation': { shape: 'circle', filled: false },
  'material cooperation': { shape: 'circle', filled: true },
  'verbal conflict': { shape: 'diamond', filled: false },
  'material conflict': { shape: 'diamond', filled: true }
};

/**
 * What a hollow mark covers within its outline, to be drawn before it and before the bars: PowerPoint draws that below,
 * LibreOffice above a mark that it fills with the colour of its outline, and above the bars; it is drawn between them too,
 * for PowerPoint, where bars are above what comes before them.
 */
const hollow = (of: PptxSeries, shape: 'circle' | 'diamond', paper: string): PptxSeries => ({
  ...of,
  inLegend: false,
  marker: { shape, size: Math.round(markSizes[shape] * withinMark[shape]), fill: paper, stroke: paper, width: 0.25 }
});

/** The events in view, each at the middle of its date, and bars as long as what is uncertain of it or it lasted. */
export function eventSeries(
  figure: WarmthFigure,
  dataset: Dataset,
  sheet: WorkbookColumns,
  colours: Tokens
): { bars: PptxSeries[]; hollows: PptxSeries[]; series: PptxSeries[]; furthest: number } {
  const {
    view: { lang, scale },
    domain
  } = figure;
  const scores = scorer(dataset.codebook, scale);
  const quads = new Map(figure.marks.flatMap(({ events, quad }) => events.map((id) => [id, quad] as const)));
  const rows = figure.events.map((event) => {
    const [from, to] = [yearWithin(event.date.first, domain), yearWithin(event.date.last, domain)];
    return {
      event,
      from,
      to,
      quad: quads.get(event.id),
      score: rounded(scores.stated(event)),
      middle: rounded((from + to) / 2)
    };
  });
  if (rows.length === 0) return { bars: [], hollows: [], series: [], furthest: 0 };
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
  const series = quadClasses
    .filter((quad) => rows.some((row) => row.quad === quad))
    .map((quad): PptxSeries => {
      const { shape, filled } = shapes[quad];
      const colour = colours.quad[quad];
      return {
        x,
        y: sheet.add(
          quadName(lang, quad),
          rows.map((row) => (row.quad === quad ? row.score : null))
        ),
        inLegend: true,
        marker: {
          shape,
          size: markSizes[shape],
          fill: filled ? colour : null,
          stroke: colour,
          width: lineWidths.mark
        }
      };
    });
  const bars = quadClasses.flatMap((quad) =>
    ([true, false] as const).flatMap((lasts): PptxSeries[] => {
      const long = rows.filter((row) => row.quad === quad && row.from < row.to && row.event.date.lasts === lasts);
      if (long.length === 0) return [];
      // A cell without a height parts one bar from the next.
      const points = long.flatMap(
        ({ from, to, score }) =>
          [
            [from, score],
            [to, score],
            [to, null]
          ] as const
      );
      return [
        ownSeries(
          sheet,
          [fileMessage(lang, 'slide.year'), fileMessage(lang, lasts ? 'slide.lasting' : 'slide.within')],
          points,
          { line: { stroke: colours.quad[quad], width: lasts ? lineWidths.lasting : lineWidths.uncertain } }
        )
      ];
    })
  );
  const hollows = series.flatMap((each) =>
    each.marker?.fill === null ? [hollow(each, each.marker.shape, colours.paper)] : []
  );
  return { bars, hollows, series, furthest: Math.max(...rows.map(({ score }) => Math.abs(score))) };
}
