import { element, type SvgElement } from '../../drawing/tree';
import { safeCell } from '../../numbers/safe-cell';
import type { PptxChart, PptxLabel, PptxSeries, SheetColumn } from '../deck';
import { places } from '../units';
import { rangeOf } from '../workbook';
import { line, noFill, noLine, richText, solid, textLook, value } from './shape';

const labelSize = 10;
const sides = { above: 't', below: 'b', left: 'l', right: 'r' } as const;

/** Number, order and name of a series, with which each begins. */
export function headOf({ sheet }: PptxChart, { y }: PptxSeries, n: number): SvgElement[] {
  const name = element('c:strCache', {}, value('ptCount', 1), element('c:pt', { idx: 0 }, element('c:v', {}, safeCell(sheet[y]?.label ?? ''))));
  return [value('idx', n), value('order', n), element('c:tx', {}, element('c:strRef', {}, element('c:f', {}, rangeOf(y, 0)), name))];
}

/** The cells of a column, by reference and as they stand; empty ones are left out. */
export function cellsOf(name: 'cat' | 'val' | 'xVal' | 'yVal' | 'plus' | 'minus', sheet: readonly SheetColumn[], column: number): SvgElement {
  const { cells } = sheet[column] ?? { cells: [] };
  const kind = name === 'cat' ? 'str' : 'num';
  const points = cells.flatMap((cell, idx) => (cell === null ? [] : [element('c:pt', { idx }, element('c:v', {}, typeof cell === 'string' ? safeCell(cell) : String(cell)))]));
  const format = kind === 'num' ? [element('c:formatCode', {}, 'General')] : [];
  return element(`c:${name}`, {}, element(`c:${kind}Ref`, {}, element('c:f', {}, rangeOf(column, cells.length)), element(`c:${kind}Cache`, {}, ...format, value('ptCount', cells.length), ...points)));
}

/** The look of lines; of series without one, none is drawn. */
export const lineLook = (series: PptxSeries): SvgElement => element('c:spPr', {}, series.line ? line(series.line) : noLine);

export function markerOf({ marker }: PptxSeries): SvgElement {
  if (!marker) return element('c:marker', {}, value('symbol', 'none'));
  const look = element('c:spPr', {}, marker.fill === null ? noFill : solid(marker.fill), line({ stroke: marker.stroke, width: marker.width }));
  return element('c:marker', {}, value('symbol', marker.shape), value('size', marker.size), look);
}

/** What a label shows beside its own words, in the order that the schema wants. */
const shows = (val: 0 | 1) => [
  value('showLegendKey', 0), value('showVal', val), ...['showCatName', 'showSerName', 'showPercent', 'showBubbleSize'].map((name) => value(name, 0))
];

export function labelsOf({ labels = [], valued = false }: PptxSeries, { colours }: PptxChart): SvgElement[] {
  if (labels.length === 0 && !valued) return [];
  const look = { size: labelSize, colour: colours.ink };
  const own = ({ cell, lines, side, down = 0 }: PptxLabel) =>
    element('c:dLbl', {}, value('idx', cell), ...(down === 0 ? [] : [moved(down)]), richText(lines, lines.length > 1 ? look : { ...look, colour: colours.quiet }), element('c:spPr', {}, noFill, noLine), value('dLblPos', sides[side]), ...shows(1));
  const rest = valued ? [textLook({ ...look, size: 12, bold: true }), value('dLblPos', 't')] : [];
  return [element('c:dLbls', {}, ...[...labels].sort((a, b) => a.cell - b.cell).map(own), element('c:spPr', {}, noFill, noLine), ...rest, ...shows(valued ? 1 : 0), ...(labels.some(({ down }) => down) ? [leaders(colours.quiet)] : []))];
}

/** Away from where a label would stand, as a share of the chart. */
const moved = (down: number) => element('c:layout', {}, element('c:manualLayout', {}, value('x', 0), value('y', (down / places.graphic.h).toFixed(4))));

/** Lines from labels to their points: an extension since Office 2013, which others pass over ([MS-ODRAWXML] 2.24.3). */
const leaders = (stroke: string) => element('c:extLst', {}, element(
  'c:ext', { uri: '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}', 'xmlns:c15': 'http://schemas.microsoft.com/office/drawing/2012/chart' },
  element('c15:showLeaderLines', { val: 1 }), element('c15:leaderLines', {}, element('c:spPr', {}, line({ stroke, width: 0.75 })))
));

export function barsOf({ bar }: PptxSeries, { sheet }: PptxChart): SvgElement[] {
  if (!bar) return [];
  return [element(
    'c:errBars', {}, value('errDir', 'x'), value('errBarType', 'both'), value('errValType', 'cust'), value('noEndCap', 0),
    cellsOf('plus', sheet, bar.column), cellsOf('minus', sheet, bar.column), element('c:spPr', {}, line({ stroke: bar.stroke, width: bar.width }))
  )];
}
