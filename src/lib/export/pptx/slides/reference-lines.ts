import { range } from 'd3';
import {
  isWithin,
  levelName,
  levelPlaces,
  textSize,
  textWidth,
  type Tokens,
  type WarmthFigure
} from '#lib/charts/index.ts';
import { fileMessage, kindName, message } from '#lib/messages/index.ts';
import { rounded } from '../../numbers/cell-values.ts';
import { lineWidths, numberRoom } from '../chart-design.ts';
import type { PptxAxis, PptxSeries } from '../pptx-deck.ts';
import { pixelsAcross, pixelsAYear, type WarmthHeights } from './warmth-heights.ts';
import { ownSeries, type WorkbookColumns } from './workbook-columns.ts';
import { decimalYear, yearWithin } from './year-axis.ts';

/** Between the words of two silences, in pixels. */
const wordGap = 8;

/** What stands around the line, as series of one to three points: neutral line, states, silences, levels. */
export function referenceLines(
  figure: WarmthFigure,
  sheet: WorkbookColumns,
  x: PptxAxis,
  heights: WarmthHeights,
  colours: Tokens
): PptxSeries[] {
  const {
    view: { lang },
    domain,
    begin,
    early,
    successions,
    silences
  } = figure;
  const years = fileMessage(lang, 'slide.year');
  const thin = (dash?: 'sysDash') => ({ line: { stroke: colours.axis, width: lineWidths.thin, dash } });
  const upright = (day: number, label: string, side: 'left' | 'right', top: number, dash?: 'sysDash') => {
    const at = decimalYear(day);
    return ownSeries(
      sheet,
      [years, label],
      [
        [at, heights.foot],
        [at, heights.states],
        [at, top]
      ],
      { ...thin(dash), labels: [{ cell: 1, lines: [label], at: side }] }
    );
  };
  const crowded = crowdedSilences(figure, x);
  const within = (day: number) => isWithin(day, domain);
  return [
    ...(figure.series.length === 0
      ? []
      : [
          ownSeries(
            sheet,
            [years, message(lang, 'warmth.neutral')],
            [
              [x.min, 0],
              [x.max, 0]
            ],
            { line: { stroke: colours.quiet, width: lineWidths.thin } }
          )
        ]),
    ...figure.rows.map((kind, n) => {
      const name = kindName(lang, kind);
      return ownSeries(sheet, [years, fileMessage(lang, 'slide.rows')], [[x.min, heights.rows[n] ?? 0]], {
        labels: [{ cell: 0, lines: [name], at: 'left' }]
      });
    }),
    ...(within(begin) ? [upright(begin, early, 'left', heights.max)] : []),
    // As in the drawing, below the names of events alone.
    ...successions
      .filter(({ day }) => within(day))
      .map(({ day, label }) => upright(day, label, 'right', heights.values.lowest, 'sysDash')),
    ...silences.map(({ first, last, quiet, years: span, label }, n) => {
      const [from, to] = [yearWithin(first, domain), yearWithin(last, domain)];
      return ownSeries(
        sheet,
        [years, label],
        [
          [from, heights.silences],
          [(from + to) / 2, heights.silences],
          [to, heights.silences]
        ],
        { ...thin(), labels: [{ cell: 1, lines: crowded[n] ? [span] : [span, quiet], strong: span, at: 'above' }] }
      );
    }),
    ...(figure.series.length === 0 ? [] : levelPlaces(figure, heights.y)).map(({ level, at }) => {
      const name = levelName(lang, level);
      const across = -numberRoom - textWidth(name, textSize.label) / pixelsAcross / 2;
      return ownSeries(sheet, [years, fileMessage(lang, 'slide.levels')], [[x.min, heights.valueAt(at)]], {
        labels: [{ cell: 0, lines: [name], at: { across, down: 0 } }]
      });
    })
  ];
}

/** A line at each number of the scale but the neutral one, which has its own, as one series. */
export function gridLines(
  { view, values: [low, high] }: WarmthFigure,
  sheet: WorkbookColumns,
  x: PptxAxis,
  heights: WarmthHeights,
  colours: Tokens
): PptxSeries {
  const { step } = heights;
  const numbers = range(Math.ceil(low / step), Math.floor(high / step) + 1).flatMap((n) =>
    n === 0 ? [] : [rounded(n * step)]
  );
  const points = numbers.flatMap((height) => [
    [x.min, height] as const,
    [x.max, height] as const,
    [x.max, null] as const
  ]);
  return ownSeries(sheet, [fileMessage(view.lang, 'slide.year'), fileMessage(view.lang, 'slide.grid')], points, {
    line: { stroke: colours.grid, width: lineWidths.grid }
  });
}

/** Of each silence whether its words would meet those of the one before it: then it has its years alone. */
function crowdedSilences({ silences, domain }: WarmthFigure, axis: PptxAxis): readonly boolean[] {
  const aYear = pixelsAYear(axis);
  let right = -Infinity;
  return silences.map(({ first, last, quiet, years }) => {
    const middle = ((yearWithin(first, domain) + yearWithin(last, domain)) / 2 - axis.min) * aYear;
    const half = (words: string) => textWidth(words, textSize.label) / 2;
    const isCrowded = middle - half(quiet) < right + wordGap;
    right = middle + half(isCrowded ? years : quiet);
    return isCrowded;
  });
}
