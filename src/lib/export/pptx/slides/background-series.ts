import { textSize, wrapText, type Tokens, type WarmthFigure } from '#lib/charts/index.ts';
import { fileMessage } from '#lib/messages/index.ts';
import { pointsAnInch } from '../../lengths.ts';
import { rounded } from '../../numbers/cell-values.ts';
import { lineWidths, markSizes, plots, withinMark } from '../chart-design.ts';
import type { PptxAxis, PptxSeries } from '../pptx-deck.ts';
import type { BackgroundPlaces } from './background-places.ts';
import { pixelsAcross, pixelsAnInch, type WarmthHeights } from './warmth-heights.ts';
import { ownSeries, type WorkbookColumns } from './workbook-columns.ts';

/** From line to line of how all of it is named, in pixels. */
const leading = 14;
/** How far above its middle a line that leads to a name ends, in inches. */
const halfName = 0.08;

/**
 * What is not of the record, as series of their own at the foot of the plot: hollow marks with the names of background
 * events, a strip of phases, and left of them how they are named as such. All are grey, as nothing of the record is.
 */
export function backgroundSeries(
  figure: WarmthFigure,
  { events, phases, room, ...places }: BackgroundPlaces,
  sheet: WorkbookColumns,
  axis: PptxAxis,
  heights: WarmthHeights,
  colours: Tokens
): PptxSeries[] {
  if (events.length + phases.length === 0) return [];
  const { lang } = figure.view;
  const { outside } = figure.background;
  const columns = [fileMessage(lang, 'slide.year'), outside] as const;
  const above = (pixels: number) => heights.aboveFoot(pixels);
  const lines = wrapText(outside, plots.scatter.x * pixelsAcross, textSize.label);
  const middle = room / 2 + ((lines.length - 1) * leading) / 2;
  const heading = ownSeries(
    sheet,
    columns,
    lines.map((_, n) => [axis.min, above(middle - n * leading)]),
    { labels: lines.map((line, cell) => ({ cell, lines: [line], at: 'left' })) }
  );
  const strips = phases.map(({ lines, from, to }) =>
    ownSeries(
      sheet,
      [columns[0], lines.join(' ') || outside],
      [from, (from + to) / 2, to].map((year) => [rounded(year), above(places.strip.middle)]),
      {
        line: { stroke: colours.grid, width: (places.strip.height / pixelsAnInch) * pointsAnInch },
        labels: lines.length === 0 ? [] : [{ cell: 1, lines, quiet: true, at: { across: 0, down: 0 } }]
      }
    )
  );
  if (events.length === 0) return [heading, ...strips];
  const leaders = events.flatMap(({ year, name, isFar }) => {
    if (!name || !isFar) return [];
    const end = places.marks - (name.down - halfName) * pixelsAnInch;
    return [[year, above(places.marks)] as const, [year, above(end)] as const, [year, null] as const];
  });
  const own = ownSeries(
    sheet,
    [columns[0], fileMessage(lang, 'slide.background', { outside })],
    events.map(({ year }) => [rounded(year), above(places.marks)]),
    {}
  );
  sheet.add(
    fileMessage(lang, 'numbers.title'),
    events.map(({ label }) => label)
  );
  const hollow = { shape: 'circle', size: markSizes.background, fill: null } as const;
  return [
    heading,
    // LibreOffice fills what is hollow with the colour of its outline, and lies what comes earlier above.
    {
      ...own,
      marker: {
        ...hollow,
        fill: colours.paper,
        size: Math.round(markSizes.background * withinMark.circle),
        stroke: colours.paper,
        width: 0.25
      }
    },
    {
      ...own,
      marker: { ...hollow, stroke: colours.quiet, width: lineWidths.turn },
      labels: events.flatMap(({ label, name }, cell) => (name ? [{ cell, lines: [label], at: name }] : []))
    },
    ...(leaders.length > 0
      ? [ownSeries(sheet, columns, leaders, { line: { stroke: colours.axis, width: lineWidths.thin } })]
      : []),
    ...strips
  ];
}
