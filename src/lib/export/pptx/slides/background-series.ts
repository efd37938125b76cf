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
 * events, strips of eras, and left of them how they are named as such. All are grey, as nothing of the record is.
 */
export function backgroundSeries(
  figure: WarmthFigure,
  { events, strips, room, ...places }: BackgroundPlaces,
  sheet: WorkbookColumns,
  axis: PptxAxis,
  heights: WarmthHeights,
  colours: Tokens
): PptxSeries[] {
  if (events.length + strips.length === 0) return [];
  const { lang } = figure.view;
  const { outside } = figure.background;
  const columns = [fileMessage(lang, 'slide.year'), outside] as const;
  const above = (pixels: number) => heights.aboveFoot(pixels);
  const led = strips.filter(({ side }) => side !== '');
  const beside = (text: string, middle: number) => {
    const lines = wrapText(text, plots.scatter.x * pixelsAcross, textSize.label);
    return lines.map((line, n) => ({ line, at: middle + ((lines.length - 1) / 2 - n) * leading }));
  };
  const foot = Math.max(0, ...led.map(({ middle, height }) => middle + height / 2));
  const words = [...beside(outside, (room + foot) / 2), ...led.flatMap(({ side, middle }) => beside(side, middle))];
  const heading = ownSeries(
    sheet,
    columns,
    words.map(({ at }) => [axis.min, above(at)]),
    { labels: words.map(({ line }, cell) => ({ cell, lines: [line], at: 'left' })) }
  );
  const eras = strips.flatMap(({ eras, middle, height }) =>
    eras.map(({ lines, from, to }) =>
      ownSeries(
        sheet,
        [columns[0], lines.join(' ') || outside],
        [from, (from + to) / 2, to].map((year) => [rounded(year), above(middle)]),
        {
          line: { stroke: colours.grid, width: (height / pixelsAnInch) * pointsAnInch },
          labels: lines.length === 0 ? [] : [{ cell: 1, lines, quiet: true, at: { across: 0, down: 0 } }]
        }
      )
    )
  );
  if (events.length === 0) return [heading, ...eras];
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
    ...eras
  ];
}
