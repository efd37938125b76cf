import { boundOf, levelHeight, scorer } from '#lib/analysis/index.ts';
import { clampDay, scoreTicks, type Tokens, type WarmthFigure } from '#lib/charts/index.ts';
import { quadClasses, type Dataset, type QuadClass } from '#lib/dataset/index.ts';
import { fileMessage, message, quadName } from '#lib/messages/index.ts';
import { isoDay, rounded } from '../numbers/cell-values.ts';
import { lineRows } from '../numbers/index.ts';
import type { PptxChart, PptxSeries } from '../pptx/index.ts';
import { aroundLine } from './reference-lines.ts';
import { slideLabels } from './slide-labels.ts';
import { besides, newSheet, type Sheet } from './workbook-columns.ts';
import { decimalYear, yearAxis } from './year-axis.ts';

/** Shape and filling of the marks are those of the drawing. */
const shapes: Readonly<Record<QuadClass, { readonly shape: 'circle' | 'diamond'; readonly filled: boolean }>> = {
  'verbal cooperation': { shape: 'circle', filled: false },
  'material cooperation': { shape: 'circle', filled: true },
  'verbal conflict': { shape: 'diamond', filled: false },
  'material conflict': { shape: 'diamond', filled: true }
};
const markSize = { circle: 8, diamond: 9, ring: 15, turn: 5 } as const;

/**
 * The warmth as a chart of points in time: the line, the ends of its band, the events by kind, and what the drawing
 * names.
 */
export function warmthChart(figure: WarmthFigure, dataset: Dataset, colours: Tokens): PptxChart {
  const { lang, model } = figure.view;
  const sheet = newSheet();
  const x = yearAxis(figure.domain, fileMessage(lang, 'slide.year'), model === 'stock' ? 1 : 0);
  const line = lineSeries(figure, sheet, colours);
  const { bars, series: events, furthest } = eventSeries(figure, dataset, sheet, colours);
  // Scores go further than the levels of the stock; another level at either end holds them.
  const bound = boundOf(model) + (furthest > boundOf(model) ? levelHeight : 0);
  const [lowest = -bound, next = bound] = scoreTicks(model);
  const step = next - lowest;
  const labels = slideLabels(figure, x, bound);
  const named = (highlighted: boolean) => {
    const shown = labels.filter((label) => label.highlighted === highlighted);
    const marker = highlighted
      ? { shape: 'circle' as const, size: markSize.ring, fill: null, stroke: colours.accent, width: 2.25 }
      : { shape: 'circle' as const, size: markSize.turn, fill: colours.line, stroke: colours.paper, width: 0.75 };
    const words = shown.map(({ lines, at }, cell) => ({ cell, lines, at }));
    return shown.length === 0
      ? []
      : [
          besides(
            sheet,
            [x.title, fileMessage(lang, highlighted ? 'slide.highlighted' : 'slide.turns')],
            shown.map((label) => [label.x, rounded(label.y)]),
            { marker, labels: words }
          )
        ];
  };
  // A line each, not PowerPoint's own leader lines: other programs draw none, or draw them black.
  const ends = labels.flatMap(({ leader }) => leader);
  const together =
    ends.length === 0
      ? []
      : [
          besides(sheet, [x.title, fileMessage(lang, 'slide.leaders')], ends, {
            line: { stroke: colours.quiet, width: 0.75 }
          })
        ];
  const leaders = together.flatMap((all) => labels.map((_, n): PptxSeries => ({ ...all, rows: [2 * n, 2 * n + 2] })));
  const around = aroundLine(figure, sheet, x, bound, colours);
  // The longest first: LibreOffice loses what stands before it. It fills rings, and draws what comes later below: so
  // the marks stay seen.
  const series =
    line.length > 0
      ? [...line, ...around, ...bars, ...events, ...leaders, ...named(true), ...named(false)]
      : [...events, ...around, ...bars, ...leaders, ...named(true), ...named(false)];
  return {
    kind: 'scatter',
    alt: figure.summary,
    sheet: sheet.columns,
    series,
    colours,
    x,
    y: {
      title: fileMessage(lang, 'numbers.warmth', { unit: fileMessage(lang, `numbers.unit.${model}`) }),
      min: -bound,
      max: bound,
      step,
      format: '+0;−0;0',
      grid: true
    }
  };
}

/** Both heights of a day on which the line jumps are cells of their own, the one before first. */
function lineSeries(figure: WarmthFigure, sheet: Sheet, colours: Tokens): PptxSeries[] {
  const { lang } = figure.view;
  const rows = lineRows(figure).flatMap((row, n) =>
    n === 0 || row.before === row.warmth ? [row] : [{ ...row, warmth: row.before }, row]
  );
  if (rows.length === 0) return [];
  const x = sheet.add(
    fileMessage(lang, 'slide.year'),
    rows.map(({ day }) => decimalYear(day))
  );
  sheet.add(
    fileMessage(lang, 'numbers.date'),
    rows.map(({ day }) => isoDay(day))
  );
  const warmth = {
    x,
    y: sheet.add(
      message(lang, 'warmth.legend.line'),
      rows.map((row) => row.warmth)
    ),
    line: { stroke: colours.line, width: 2 },
    inLegend: true
  };
  if (figure.band.length === 0) return [warmth];
  const end = (which: 'low' | 'high'): PptxSeries => ({
    x,
    y: sheet.add(
      fileMessage(lang, `slide.${which}`),
      rows.map((row) => row[which])
    ),
    line: { stroke: colours.axis, width: 1, dash: 'sysDash' },
    inLegend: true
  });
  return [end('low'), end('high'), warmth];
}

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
function eventSeries(
  figure: WarmthFigure,
  dataset: Dataset,
  sheet: Sheet,
  colours: Tokens
): { bars: PptxSeries[]; series: PptxSeries[]; furthest: number } {
  const {
    view: { lang, scale },
    domain
  } = figure;
  const scores = scorer(dataset.codebook, scale);
  const quads = new Map(figure.marks.flatMap(({ events, quad }) => events.map((id) => [id, quad] as const)));
  const clamp = (day: number) => clampDay(day, domain);
  const rows = figure.events.map((event) => {
    const [from, to] = [decimalYear(clamp(event.date.first)), decimalYear(clamp(event.date.last))];
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
          size: markSize[shape],
          fill: filled ? colour : mixed(colour, colours.paper),
          stroke: colour,
          width: 1.5
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
        besides(
          sheet,
          [fileMessage(lang, 'slide.year'), fileMessage(lang, lasts ? 'slide.lasting' : 'slide.within')],
          points,
          { line: { stroke: colours.quad[quad], width: lasts ? 3.5 : 1.25 } }
        )
      ];
    })
  );
  return { bars, series, furthest: Math.max(...rows.map(({ score }) => Math.abs(score))) };
}
