import {
  levelName,
  levelPlaces,
  symbolPoints,
  textSize,
  textWidth,
  valueTicks,
  type ComparisonFigure,
  type Tokens
} from '#lib/charts/index.ts';
import { isoDay } from '#lib/dataset/index.ts';
import { comparisonMessage, fileMessage, message, signedNumber } from '#lib/messages/index.ts';
import type { LineName } from '#lib/view/index.ts';
import { rounded } from '../../numbers/cell-values.ts';
import { lineRows, type LineRow } from '../../numbers/warmth-fields.ts';
import { comparedBandOpacity, lineWidths, markSizes, numberRoom } from '../chart-design.ts';
import { cellName } from '../chart-workbook.ts';
import type { FollowingCell, PptxAxis, PptxChart, PptxMarker, PptxSeries } from '../pptx-deck.ts';
import { bandSeries } from './band-series.ts';
import { comparisonHeights, type ComparisonHeights } from './comparison-heights.ts';
import { piecesOf, steppedRows } from './line-pieces-series.ts';
import { pixelsAcross, plotPixels } from './warmth-heights.ts';
import { longestFirst, newWorkbookColumns, ownSeries, type WorkbookColumns } from './workbook-columns.ts';
import { commonYear, commonYearAxis, decimalYear, yearAxis } from './year-axis.ts';

/** The symbol of each line, as in the drawing. */
const shapes = { a: 'circle', b: 'square', c: 'triangle', d: 'diamond' } as const satisfies Record<
  LineName,
  PptxMarker['shape']
>;

/** What all parts of the chart are made with. */
interface Plot {
  readonly figure: ComparisonFigure;
  readonly sheet: WorkbookColumns;
  readonly x: PptxAxis;
  readonly heights: ComparisonHeights;
  readonly colours: Tokens;
  /** The name of the years, and the place of a day among them. */
  readonly years: string;
  readonly at: (day: number) => number;
}

/** A comparison as a chart of points in time: each line with its band, and below them the difference of two. */
export function comparisonChart(figure: ComparisonFigure, colours: Tokens): PptxChart {
  const { isAligned, domain } = figure;
  const { lang } = figure.view;
  const years = isAligned ? comparisonMessage(lang, 'compare.axis.years') : fileMessage(lang, 'slide.year');
  const x = isAligned ? commonYearAxis(domain) : yearAxis(domain);
  const heights = comparisonHeights(figure);
  const sheet = newWorkbookColumns();
  const plot: Plot = { figure, sheet, x, heights, colours, years, at: isAligned ? commonYear : decimalYear };
  const drawn = figure.lines.map((line) => lineSeries(plot, line));
  const difference = differenceSeries(plot);
  // PowerPoint draws the first lowest: bands below all lines, the grid between.
  const series = [
    ...drawn.flatMap(({ band }) => band),
    ...difference.band,
    ...ruleSeries(plot),
    ...leadSeries(plot),
    ...difference.line,
    ...drawn.flatMap(({ line }) => line),
    ...drawn.flatMap(({ symbols }) => symbols),
    ...levelSeries(plot),
    ...namesBelow(plot)
  ];
  return {
    kind: 'scatter',
    alt: figure.summary,
    sheet: longestFirst(sheet.columns, series),
    series,
    colours,
    x,
    y: { title: '', min: heights.min, max: heights.max, step: heights.step, format: heights.format, grid: false }
  };
}

/** The cells of a line: its years, its days, its heights and between what they lie. */
function lineCells({ figure, sheet, years, at }: Plot, label: string, rows: readonly LineRow[]) {
  const { lang } = figure.view;
  const x = sheet.add(
    years,
    rows.map(({ day }) => at(day))
  );
  // Days of a common time are those of no calendar.
  if (!figure.isAligned)
    sheet.add(
      fileMessage(lang, 'numbers.date'),
      rows.map(({ day }) => isoDay(day))
    );
  const column = (end: 'low' | 'high') =>
    sheet.add(
      `${fileMessage(lang, `slide.${end}`)}, ${label}`,
      rows.map((row) => row[end])
    );
  return {
    x,
    y: sheet.add(
      label,
      rows.map(({ warmth }) => warmth)
    ),
    low: column('low'),
    high: column('high')
  };
}

function lineSeries(plot: Plot, drawn: ComparisonFigure['lines'][number]) {
  const { figure, sheet, x: axis, heights, colours, years, at } = plot;
  const rows = steppedRows(lineRows(drawn));
  const colour = colours.compared[drawn.name];
  if (rows.length === 0) return { band: [], line: [], symbols: [] };
  const { x, y, low, high } = lineCells(plot, drawn.label, rows);
  const whole: PptxSeries = { x, y, line: { stroke: colour, width: lineWidths.warmth }, inLegend: false };
  const symbols = ownSeries(
    sheet,
    [years, drawn.label],
    symbolPoints(drawn, figure, plotPixels).map(({ day, warmth }) => [at(day), rounded(warmth)]),
    {
      marker: {
        shape: shapes[drawn.name],
        size: markSizes[shapes[drawn.name]],
        fill: colour,
        stroke: colours.paper,
        width: lineWidths.turn
      }
    }
  );
  return {
    band: bandSeries(
      figure.view.lang,
      {
        rows,
        columns: { low, high },
        at,
        ...heights.values,
        line: { stroke: colour, width: lineWidths.band, opacity: comparedBandOpacity }
      },
      sheet,
      axis,
      colours
    ),
    line: piecesOf(whole, { series: drawn.series, enough: figure.enough }, rows),
    symbols: [{ ...symbols, inLegend: true }]
  };
}

/** The first line less the second, in a strip of its own: the workbook holds the height of a difference beside it. */
function differenceSeries(plot: Plot): { readonly band: readonly PptxSeries[]; readonly line: readonly PptxSeries[] } {
  const { figure, sheet, x: axis, heights, colours, years, at } = plot;
  const { difference, lines, enough, view } = figure;
  if (!difference || !heights.difference) return { band: [], line: [] };
  const { zero, scale, name } = heights.difference;
  const label = comparisonMessage(view.lang, 'compare.panel.difference', {
    first: lines[0]?.label ?? '',
    second: lines[1]?.label ?? ''
  });
  const rows = steppedRows(lineRows(difference));
  const own = lineCells(plot, label, rows);
  const heightOf = (value: number) => rounded(zero + scale * value);
  const follow = (column: number, value: number, row: number): FollowingCell => ({
    formula: `${zero}+${scale}*${cellName(column, row)}`,
    value: heightOf(value)
  });
  const columnOf = (part: 'warmth' | 'low' | 'high', of: number) =>
    sheet.add(
      fileMessage(view.lang, 'slide.height'),
      rows.map((row, n) => {
        const value = row[part];
        return value === null ? null : follow(of, value, n);
      })
    );
  const y = columnOf('warmth', own.y);
  const columns = { low: columnOf('low', own.low), high: columnOf('high', own.high) };
  const placed = rows.map((row) => ({
    ...row,
    low: row.low === null ? null : heightOf(row.low),
    high: row.high === null ? null : heightOf(row.high)
  }));
  const [low, high] = difference.values;
  const numbers = [low, 0, high].filter((value, n) => n === 1 || value !== 0);
  return {
    band: bandSeries(
      view.lang,
      {
        rows: placed,
        columns,
        at,
        lowest: heightOf(low),
        highest: heightOf(high)
      },
      sheet,
      axis,
      colours
    ).map((band) => ({ ...band, inLegend: false })),
    line: [
      ...numbers.map((value) =>
        ownSeries(
          sheet,
          [years, label],
          [
            [axis.min, heightOf(value)],
            [axis.max, heightOf(value)]
          ],
          {
            line: { stroke: value === 0 ? colours.quiet : colours.grid, width: lineWidths.grid },
            labels: [{ cell: 0, lines: [signedNumber(view.lang, value, Number.isInteger(value) ? 0 : 1)], at: 'left' }]
          }
        )
      ),
      ownSeries(sheet, [years, label], [[axis.min, name]], {
        labels: [{ cell: 0, lines: [label], at: 'right', quiet: true }]
      }),
      ...piecesOf(
        { x: own.x, y, line: { stroke: colours.line, width: lineWidths.warmth }, inLegend: false },
        { series: difference.series, enough },
        rows
      )
    ]
  };
}

/** A line at each number of the scale, as one series but for the neutral one. */
function ruleSeries({ figure, sheet, x, colours, years }: Plot): PptxSeries[] {
  const { lang, model } = figure.view;
  const across = (height: number) => [[x.min, rounded(height)] as const, [x.max, rounded(height)] as const];
  return [
    ownSeries(
      sheet,
      [years, fileMessage(lang, 'slide.grid')],
      valueTicks(figure.values, model)
        .filter((value) => value !== 0)
        .flatMap((value) => [...across(value), [x.max, null] as const]),
      { line: { stroke: colours.grid, width: lineWidths.grid } }
    ),
    ownSeries(sheet, [years, message(lang, 'warmth.neutral')], across(0), {
      line: { stroke: colours.quiet, width: lineWidths.thin }
    })
  ];
}

/** Along the top, the years that the title tells of, in the colour of the line that is above there. */
const leadSeries = ({ figure, sheet, heights, colours, years, at }: Plot): PptxSeries[] =>
  figure.leads.map(({ name, first, last }) =>
    ownSeries(
      sheet,
      [years, comparisonMessage(figure.view.lang, 'compare.leads')],
      [
        [at(first), heights.max],
        [at(last), heights.max]
      ],
      { line: { stroke: colours.compared[name], width: lineWidths.lead } }
    )
  );

/** The names of the levels, left of the numbers. */
const levelSeries = ({ figure, sheet, x, heights, years }: Plot): PptxSeries[] =>
  levelPlaces(
    { series: figure.lines.flatMap(({ series }) => series), values: figure.values, view: figure.view },
    heights.y
  ).map(({ level, at }) => {
    const name = levelName(figure.view.lang, level);
    const across = -numberRoom - textWidth(name, textSize.label) / pixelsAcross / 2;
    return ownSeries(sheet, [years, fileMessage(figure.view.lang, 'slide.levels')], [[x.min, heights.valueAt(at)]], {
      labels: [{ cell: 0, lines: [name], at: { across, down: 0 } }]
    });
  });

/** Where one state followed another; of a common time, what it is counted from. */
function namesBelow({ figure, sheet, x, heights, colours, years, at }: Plot): PptxSeries[] {
  if (figure.isAligned)
    return [
      ownSeries(sheet, [years, years], [[x.max, heights.names]], { labels: [{ cell: 0, lines: [years], at: 'left' }] })
    ];
  return figure.successions.map(({ day, label }) =>
    ownSeries(
      sheet,
      [years, label],
      [heights.min, heights.names, heights.max].map((height) => [at(day), height] as const),
      {
        line: { stroke: colours.axis, width: lineWidths.thin, dash: 'sysDash' },
        labels: [{ cell: 1, lines: [label], at: 'right' }]
      }
    )
  );
}
