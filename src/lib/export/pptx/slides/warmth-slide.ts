import { doubtsOf, type Tokens, type WarmthFigure } from '#lib/charts/index.ts';
import { isoDay } from '#lib/dataset/index.ts';
import { fileMessage, message } from '#lib/messages/index.ts';
import { rounded } from '../../numbers/cell-values.ts';
import { lineRows, type LineRow } from '../../numbers/warmth-fields.ts';
import { comparedOpacity, lineWidths, markSizes, withinMark } from '../chart-design.ts';
import { cellName } from '../chart-workbook.ts';
import type { PptxAxis, PptxChart, PptxMarker, PptxSeries } from '../pptx-deck.ts';
import { backgroundPlaces } from './background-places.ts';
import { backgroundSeries } from './background-series.ts';
import { bandSeries } from './band-series.ts';
import { eventSeries } from './event-series.ts';
import { piecesOf, steppedRows } from './line-pieces-series.ts';
import { measureSeries } from './measure-series.ts';
import { gridLines, referenceLines } from './reference-lines.ts';
import { slideLabels } from './slide-labels.ts';
import { warmthHeights, type WarmthHeights } from './warmth-heights.ts';
import { longestFirst, newWorkbookColumns, ownSeries, type WorkbookColumns } from './workbook-columns.ts';
import { decimalYear, yearAxis } from './year-axis.ts';

/**
 * The warmth as a chart of points in time: the line, its band, the events by kind, and what the drawing names, with what
 * is doubtful of that.
 */
export function warmthChart(
  figure: WarmthFigure,
  colours: Tokens
): { readonly chart: PptxChart; readonly doubts: readonly string[] } {
  const { lang } = figure.view;
  const sheet = newWorkbookColumns();
  const years = fileMessage(lang, 'slide.year');
  const x = yearAxis(figure.domain);
  const background = backgroundPlaces(figure, x);
  const heights = warmthHeights(figure, background.room);
  const line = lineSeries(figure, sheet, x, heights, colours);
  const { bars, hollows, series: events } = eventSeries(figure, sheet, heights.rows, colours);
  const labels = slideLabels(figure, x, heights);
  const named = (highlighted: boolean, ...markers: readonly PptxMarker[]) => {
    const shown = labels.filter((label) => label.highlighted === highlighted);
    if (shown.length === 0) return [];
    const own = ownSeries(
      sheet,
      [years, fileMessage(lang, highlighted ? 'slide.highlighted' : 'slide.turns')],
      shown.map((label) => [label.x, rounded(label.y)]),
      {}
    );
    const words = shown.map(({ lines, strong, at }, cell) => ({ cell, lines, strong, at }));
    return markers.map((marker, n): PptxSeries => ({
      ...own,
      marker,
      ...(n === markers.length - 1 ? { labels: words } : {})
    }));
  };
  const ring = { shape: 'circle', size: markSizes.ring, fill: null, stroke: colours.accent } as const;
  // LibreOffice fills a ring with the colour of its outline, and lies this one over it, below the mark; in PowerPoint,
  // which draws it above the mark, it is not seen.
  const withinRing = {
    ...ring,
    size: Math.round(markSizes.ring * withinMark.ring),
    stroke: colours.paper,
    width: 0.25,
    opacity: 0
  };
  const rings = named(true, withinRing, { ...ring, width: lineWidths.ring });
  const turns = named(false, {
    shape: 'circle',
    size: markSizes.turn,
    fill: colours.line,
    stroke: colours.paper,
    width: lineWidths.turn
  });
  // A line each, not PowerPoint's own leader lines: other programs draw none, or draw them black.
  const ends = labels.flatMap(({ leader }) => leader);
  const together =
    ends.length === 0
      ? []
      : [
          ownSeries(sheet, [years, fileMessage(lang, 'slide.leaders')], ends, {
            line: { stroke: colours.quiet, width: lineWidths.thin }
          })
        ];
  const leaders = together.flatMap((all) => labels.map((_, n): PptxSeries => ({ ...all, rows: [2 * n, 2 * n + 2] })));
  const references = [
    ...referenceLines(figure, sheet, x, heights, colours),
    ...measureSeries(figure, sheet, x, heights, colours),
    ...backgroundSeries(figure, background, sheet, x, heights, colours)
  ];
  // LibreOffice draws what comes later below, PowerPoint above: in either, hollows are above the bars.
  const marks = [...hollows, ...bars, ...hollows, ...events];
  // Below the line; a band is lower still, which lets it be seen.
  const below = figure.band.length > 0 ? 1 : 0;
  const grid = figure.series.length === 0 ? [] : [gridLines(figure, sheet, x, heights, colours)];
  const grounded = [...line.slice(0, below), ...grid, ...line.slice(below)];
  const series = [...grounded, ...references, ...marks, ...leaders, ...rings, ...turns];
  return {
    chart: {
      kind: 'scatter',
      alt: figure.summary,
      sheet: longestFirst(sheet.columns, series),
      series,
      colours,
      x,
      y: {
        // The names of the rows stand there; the subtitle tells the measure.
        title: '',
        min: heights.min,
        max: heights.max,
        step: heights.step,
        format: heights.format,
        // Lines of its own: those of the axis would cross the words below its numbers.
        grid: false
      }
    },
    doubts: doubtsOf(labels)
  };
}

/** Both heights of a day on which the line jumps are cells of their own, the one before first; its band is one. */
function lineSeries(
  figure: WarmthFigure,
  sheet: WorkbookColumns,
  axis: PptxAxis,
  heights: WarmthHeights,
  colours: Tokens
): PptxSeries[] {
  const { lang } = figure.view;
  const rows = steppedRows(lineRows(figure));
  if (rows.length === 0) return [];
  const x = sheet.add(
    fileMessage(lang, 'slide.year'),
    rows.map(({ day }) => decimalYear(day))
  );
  sheet.add(
    fileMessage(lang, 'numbers.date'),
    rows.map(({ day }) => isoDay(day))
  );
  const warmth: PptxSeries = {
    x,
    y: sheet.add(
      message(lang, 'warmth.legend.line'),
      rows.map((row) => row.warmth)
    ),
    line: { stroke: colours.line, width: lineWidths.warmth },
    inLegend: true
  };
  if (figure.band.length === 0) return [...comparedSeries(warmth, figure, rows, sheet, colours), warmth];
  const percentiles = (end: 'low' | 'high') =>
    sheet.add(
      fileMessage(lang, `slide.${end}`),
      rows.map((row) => row[end])
    );
  const columns = { low: percentiles('low'), high: percentiles('high') };
  return [
    ...bandSeries(figure.view.lang, { rows, columns, ...heights.values }, sheet, axis, colours),
    ...comparedSeries(warmth, figure, rows, sheet, colours),
    ...piecesOf(warmth, figure, rows)
  ];
}

/**
 * The years that the title compares, a broad stroke along the line that follows its cells. LibreOffice draws it above
 * the line: so it lets that be seen.
 */
function comparedSeries(
  whole: PptxSeries,
  { view, compared }: WarmthFigure,
  rows: readonly LineRow[],
  sheet: WorkbookColumns,
  colours: Tokens
): PptxSeries[] {
  const labels = [fileMessage(view.lang, 'slide.year'), message(view.lang, 'warmth.legend.compared')] as const;
  const look = { line: { stroke: colours.accent, width: lineWidths.compared, opacity: comparedOpacity } };
  const strokes = compared.flatMap(({ first, last }): PptxSeries[] => {
    const points = rows.flatMap(({ day, warmth }, row) =>
      day < first || day > last
        ? []
        : [[decimalYear(day), { formula: cellName(whole.y, row), value: rounded(warmth) }] as const]
    );
    return points.length < 2 ? [] : [ownSeries(sheet, labels, points, look)];
  });
  return strokes.map((stroke, n) => ({ ...stroke, inLegend: n === 0 }));
}
