import { measuredDay, type Tokens, type WarmthFigure } from '#lib/charts/index.ts';
import { fileMessage, numberInWords } from '#lib/messages/index.ts';
import { rounded } from '../../numbers/cell-values.ts';
import { lineWidths, markSizes, withinMark } from '../chart-design.ts';
import type { PptxAxis, PptxSeries } from '../pptx-deck.ts';
import type { WarmthHeights } from './warmth-heights.ts';
import { ownSeries, type WorkbookColumns } from './workbook-columns.ts';
import { decimalYear } from './year-axis.ts';

/**
 * Measures from outside the record, each in a strip of its own below the rows of events: a chart has one vertical axis,
 * so that the workbook holds the height of a value beside the value.
 */
export function measureSeries(
  figure: WarmthFigure,
  sheet: WorkbookColumns,
  x: PptxAxis,
  heights: WarmthHeights,
  colours: Tokens
): PptxSeries[] {
  const { lang } = figure.view;
  const years = fileMessage(lang, 'slide.year');
  return figure.measures.flatMap(({ label, bounds: [low, high], runs }, n): PptxSeries[] => {
    const heightOf = (value: number) => heights.measured(n, (value - low) / (high - low));
    const values = runs.flat();
    // Between two runs a point without a height parts the line.
    const points = runs.flatMap((run, at) => [
      ...(at === 0 || !run[0] ? [] : [{ year: decimalYear(run[0].first), value: null, isWeak: false }]),
      ...run.map((value) => ({
        year: decimalYear(measuredDay(value, figure)),
        value: value.value,
        isWeak: value.isWeak
      }))
    ]);
    const line = ownSeries(
      sheet,
      [years, label],
      points.map(({ year, value }) => [year, value === null ? null : rounded(heightOf(value))] as const),
      { line: { stroke: colours.quiet, width: lineWidths.thin } }
    );
    sheet.add(
      fileMessage(lang, 'numbers.measured'),
      points.map(({ value }) => value)
    );
    const weak = points.filter(({ isWeak }) => isWeak);
    // A line of one point is none.
    const alone = runs
      .flatMap((run) => (run.length === 1 ? run : []))
      .filter(({ isWeak }) => !isWeak)
      .map((value) => [decimalYear(measuredDay(value, figure)), rounded(heightOf(value.value))] as const);
    const dot = { shape: 'circle', size: markSizes.background, fill: null } as const;
    // LibreOffice fills what is hollow with the colour of its outline, and lies what comes earlier above.
    const hollow = [
      {
        ...dot,
        fill: colours.paper,
        size: Math.round(markSizes.background * withinMark.circle),
        stroke: colours.paper,
        width: 0.25
      },
      { ...dot, stroke: colours.quiet, width: lineWidths.turn }
    ];
    return [
      line,
      ...(alone.length === 0
        ? []
        : [
            ownSeries(sheet, [years, label], alone, {
              marker: {
                ...dot,
                size: markSizes.turn,
                fill: colours.quiet,
                stroke: colours.quiet,
                width: lineWidths.thin
              }
            })
          ]),
      ...(weak.length === 0
        ? []
        : hollow.map((marker) =>
            ownSeries(
              sheet,
              [years, label],
              weak.map(({ year, value }) => [year, rounded(heightOf(value ?? low))] as const),
              { marker }
            )
          )),
      ...[low, high].map((bound) =>
        ownSeries(
          sheet,
          [years, label],
          [
            [x.min, rounded(heightOf(bound))],
            [x.max, rounded(heightOf(bound))]
          ],
          {
            line: { stroke: colours.grid, width: lineWidths.grid },
            labels: [{ cell: 0, lines: [numberInWords(lang, bound, 2)], at: 'left' }]
          }
        )
      ),
      ...(values[0] === undefined
        ? []
        : [
            ownSeries(
              sheet,
              [years, label],
              [[decimalYear(measuredDay(values[0], figure)), rounded(heights.measureName(n))]],
              { labels: [{ cell: 0, lines: [label], at: 'right', quiet: true }] }
            )
          ])
    ];
  });
}
