import { levelHeight, levels } from '#lib/analysis/index.ts';
import { isWithin, type Tokens, type WarmthFigure } from '#lib/charts/index.ts';
import { fileMessage, message } from '#lib/messages/index.ts';
import { lineWidths } from '../chart-design.ts';
import type { PptxAxis, PptxSeries } from '../pptx-deck.ts';
import { ownSeries, type WorkbookColumns } from './workbook-columns.ts';
import { decimalYear, yearWithin } from './year-axis.ts';

/** At which share of the scale stand the names of states, and silences with theirs: below the events, one above the other. */
const heights = { states: -0.93, silences: -0.8 } as const;

/** What stands around the line, as series of two or three points: neutral line, states, silences, levels. */
export function referenceLines(
  figure: WarmthFigure,
  sheet: WorkbookColumns,
  x: PptxAxis,
  bound: number,
  colours: Tokens
): PptxSeries[] {
  const {
    view: { lang, model },
    domain,
    begin,
    early,
    successions,
    silences
  } = figure;
  const years = fileMessage(lang, 'slide.year');
  const thin = (dash?: 'sysDash') => ({ line: { stroke: colours.axis, width: lineWidths.thin, dash } });
  const upright = (day: number, label: string, side: 'left' | 'right', dash?: 'sysDash') => {
    const at = decimalYear(day);
    return ownSeries(
      sheet,
      [years, label],
      [
        [at, -bound],
        [at, heights.states * bound],
        [at, bound]
      ],
      { ...thin(dash), labels: [{ cell: 1, lines: [label], at: side }] }
    );
  };
  const within = (day: number) => isWithin(day, domain);
  return [
    ownSeries(
      sheet,
      [years, message(lang, 'warmth.neutral')],
      [
        [x.min, 0],
        [x.max, 0]
      ],
      { line: { stroke: colours.quiet, width: lineWidths.thin } }
    ),
    ...(within(begin) ? [upright(begin, early, 'left')] : []),
    ...successions.filter(({ day }) => within(day)).map(({ day, label }) => upright(day, label, 'right', 'sysDash')),
    ...silences.map(({ first, last, quiet, years: span, label }) => {
      const [from, to] = [yearWithin(first, domain), yearWithin(last, domain)];
      return ownSeries(
        sheet,
        [years, label],
        [
          [from, heights.silences * bound],
          [(from + to) / 2, heights.silences * bound],
          [to, heights.silences * bound]
        ],
        { ...thin(), labels: [{ cell: 1, lines: [span, quiet], at: 'above' }] }
      );
    }),
    ...(model === 'stock'
      ? levels.map((level, n) => {
          const name = message(lang, `level.${level}`);
          return ownSeries(sheet, [years, name], [[x.max - x.step, (n + 0.5 - levels.length / 2) * levelHeight]], {
            labels: [{ cell: 0, lines: [name], at: 'right' }]
          });
        })
      : [])
  ];
}
