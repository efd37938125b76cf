import { element, type SvgElement } from '../../drawing/svg-tree.ts';
import { safeCell } from '../../numbers/cell-values.ts';
import { chartTextSizes } from '../chart-design.ts';
import { headingOf, rangeOf } from '../chart-workbook.ts';
import type { FarLabel, PptxChart, PptxLabel, PptxSeries, SheetCell, SheetColumn } from '../pptx-deck.ts';
import { places } from '../slide-design.ts';
import { line, noFill, noLine, richText, solid, textLook, value } from './chart-shape.ts';

const sides = { above: 't', below: 'b', left: 'l', right: 'r' } as const;

/** Number, order and name of a series, with which each begins. */
export function headOf({ sheet }: PptxChart, { y }: PptxSeries, n: number): SvgElement[] {
  const name = element(
    'c:strCache',
    {},
    value('ptCount', 1),
    element('c:pt', { idx: 0 }, element('c:v', {}, safeCell(sheet[y]?.label ?? '')))
  );
  return [
    value('idx', n),
    value('order', n),
    element('c:tx', {}, element('c:strRef', {}, element('c:f', {}, headingOf(y)), name))
  ];
}

/** The cells of a column, or of some of its rows, by reference and as they stand; empty ones are left out. */
export function cellsOf(
  name: 'cat' | 'val' | 'xVal' | 'yVal',
  sheet: readonly SheetColumn[],
  column: number,
  rows?: PptxSeries['rows']
): SvgElement {
  const { cells } = sheet[column] ?? { cells: [] };
  const [from, to] = rows ?? [0, cells.length];
  const kind = name === 'cat' ? 'str' : 'num';
  const points = cells
    .slice(from, to)
    .flatMap((cell, idx) => (cell === null ? [] : [element('c:pt', { idx }, element('c:v', {}, shown(cell)))]));
  const format = kind === 'num' ? [element('c:formatCode', {}, 'General')] : [];
  return element(
    `c:${name}`,
    {},
    element(
      `c:${kind}Ref`,
      {},
      element('c:f', {}, rangeOf(column, from, to)),
      element(`c:${kind}Cache`, {}, ...format, value('ptCount', to - from), ...points)
    )
  );
}

function shown(cell: Exclude<SheetCell, null>): string {
  if (typeof cell === 'string') return safeCell(cell);
  return String(typeof cell === 'number' ? cell : cell.value);
}

/** The look of lines; of series without one, none is drawn. */
export const lineLook = (series: PptxSeries): SvgElement =>
  element('c:spPr', {}, series.line ? line(series.line) : noLine);

/** The marks of a series; of one without any, that there are none. */
export function markerOf({ marker }: PptxSeries): SvgElement {
  if (!marker) return element('c:marker', {}, value('symbol', 'none'));
  const look = element('c:spPr', {}, marker.fill === null ? noFill : solid(marker.fill), line(marker));
  return element('c:marker', {}, value('symbol', marker.shape), value('size', marker.size), look);
}

/** Of the ground of words that stand far from their points. */
const labelOpacity = 0.75;

/** What a label shows beside its own words, in the order that the schema wants. */
const shows = (val: 0 | 1) => [
  value('showLegendKey', 0),
  value('showVal', val),
  ...['showCatName', 'showSerName', 'showPercent', 'showBubbleSize'].map((name) => value(name, 0))
];

/** The words beside the points of a series, and the values above its columns; nothing where it has neither. */
export function labelsOf({ labels = [], valued = false, fill }: PptxSeries, { colours }: PptxChart): SvgElement[] {
  if (labels.length === 0 && !valued) return [];
  const look = { size: chartTextSizes.label, colour: colours.ink };
  const own = ({ cell, lines, strong, at, quiet = strong === undefined && lines.length === 1 }: PptxLabel) => {
    const [far, side] = typeof at === 'string' ? ([[], sides[at]] as const) : ([[moved(at)], 'ctr'] as const);
    return element(
      'c:dLbl',
      {},
      value('idx', cell),
      ...far,
      richText(lines, quiet ? { ...look, colour: colours.quiet } : look, { strong: quiet ? '' : strong }),
      // Lines below words far from their points show through them faintly.
      element('c:spPr', {}, typeof at === 'string' ? noFill : solid(colours.paper, labelOpacity), noLine),
      value('dLblPos', side),
      ...shows(1)
    );
  };
  const rest = valued
    ? [
        textLook({ ...look, size: chartTextSizes.total, bold: true }),
        value('dLblPos', fill === undefined ? 't' : 'outEnd')
      ]
    : [];
  return [
    element(
      'c:dLbls',
      {},
      ...[...labels].sort((a, b) => a.cell - b.cell).map(own),
      element('c:spPr', {}, noFill, noLine),
      ...rest,
      ...shows(valued ? 1 : 0),
      ...(labels.some(({ at }) => typeof at !== 'string') ? [noLeaders] : [])
    )
  ];
}

/** Away from the middle of its point, as shares of the chart. */
const moved = ({ across, down }: FarLabel) =>
  element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      value('x', (across / places.graphic.w).toFixed(4)),
      value('y', (down / places.graphic.h).toFixed(4))
    )
  );

/**
 * LibreOffice would draw lines of its own from words to their points: an extension since Office 2013 ([MS-ODRAWXML]
 * 2.24.3).
 */
const noLeaders = element(
  'c:extLst',
  {},
  element(
    'c:ext',
    {
      uri: '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}',
      'xmlns:c15': 'http://schemas.microsoft.com/office/drawing/2012/chart'
    },
    element('c15:showLeaderLines', { val: 0 })
  )
);
