import { scorer } from '#lib/analysis/index.ts';
import type { Tokens, WarmthFigure } from '#lib/charts/index.ts';
import { quadClasses, type Dataset, type QuadClass } from '#lib/dataset/index.ts';
import { fileMessage, quadName } from '#lib/messages/index.ts';
import { rounded } from '../../numbers/cell-values.ts';
import { lineWidths, markSizes } from '../chart-design.ts';
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
 * Halfway between two colours: a mark that is hollow in the drawing stays seen where a program draws no outlines of
 * marks.
 */
function mixed(a: string, b: string): string {
  const part = (colour: string, n: number) => Number.parseInt(colour.slice(1 + 2 * n, 3 + 2 * n), 16);
  return `#${[0, 1, 2]
    .map((n) =>
      Math.round((part(a, n) + part(b, n)) / 2)
        .toString(16)
        .padStart(2, '0')
    )
    .join('')}`;
}

/** The events in view, each at the middle of its date, and bars as long as what is uncertain of it or it lasted. */
export function eventSeries(
  figure: WarmthFigure,
  dataset: Dataset,
  sheet: WorkbookColumns,
  colours: Tokens
): { bars: PptxSeries[]; series: PptxSeries[]; furthest: number } {
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
  if (rows.length === 0) return { bars: [], series: [], furthest: 0 };
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
          fill: filled ? colour : mixed(colour, colours.paper),
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
  return { bars, series, furthest: Math.max(...rows.map(({ score }) => Math.abs(score))) };
}
