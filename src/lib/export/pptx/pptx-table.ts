import { element, type SvgElement } from '../drawing/svg-tree.ts';
import { legalText } from '../drawing/xml-text.ts';
import { line, noFill, noLine, solid } from './chart/chart-shape.ts';
import { lineWidths } from './chart-design.ts';
import type { PptxTable } from './pptx-deck.ts';
import { graphicFrame, place } from './pptx-graphics.ts';
import type { Parts } from './pptx-parts.ts';
import { emuOfInches, emuOfPoints } from './pptx-units.ts';
import { places, tableCell } from './slide-design.ts';

const tableNames = 'http://schemas.openxmlformats.org/drawingml/2006/table';
/** Of a row before its words make it higher, in points of its letters. */
const rowHeight = 1.2;

/** Puts a table on slide `n` (from 1), between the subtitle and the foot (ECMA-376, part 1, 21.1.3). */
export function addTable(parts: Parts, n: number, table: PptxTable): void {
  const { x, y, w } = places.graphic;
  const height = emuOfPoints(table.size * rowHeight + 2 * tableCell.down);
  const rows = [table.head, ...table.rows];
  const columns = table.widths.map((share) => element('a:gridCol', { w: emuOfInches(w * share) }));
  const body = rows.map((cells, row) =>
    element('a:tr', { h: height }, ...cells.map((text, column) => cellOf(text, table, row === 0, column === 0)))
  );
  place(
    parts,
    n,
    [],
    graphicFrame(
      'Table',
      table.alt,
      [x, y, w, (height * rows.length) / emuOfInches(1)],
      tableNames,
      element(
        'a:tbl',
        {},
        element('a:tblPr', { firstRow: 1, firstCol: 1 }),
        element('a:tblGrid', {}, ...columns),
        ...body
      )
    )
  );
}

function cellOf(text: string, { size, colours }: PptxTable, isHead: boolean, isFirst: boolean): SvgElement {
  const look = (name: 'a:rPr' | 'a:endParaRPr') =>
    element(
      name,
      { lang: 'en-US', sz: Math.round(size * 100), b: isHead ? 1 : 0 },
      solid(isFirst && !isHead ? colours.quiet : colours.ink)
    );
  const words = legalText(text);
  const edge = (name: 'a:lnL' | 'a:lnR' | 'a:lnT') => ({ ...noLine, name });
  const across = emuOfPoints(tableCell.across);
  const down = emuOfPoints(tableCell.down);
  return element(
    'a:tc',
    {},
    element(
      'a:txBody',
      {},
      element('a:bodyPr', {}),
      element('a:lstStyle', {}),
      words === ''
        ? element('a:p', {}, look('a:endParaRPr'))
        : element('a:p', {}, element('a:r', {}, look('a:rPr'), element('a:t', {}, words)))
    ),
    element(
      'a:tcPr',
      { marL: isFirst ? 0 : across, marR: across, marT: down, marB: down },
      edge('a:lnL'),
      edge('a:lnR'),
      edge('a:lnT'),
      { ...line({ stroke: isHead ? colours.axis : colours.grid, width: lineWidths.axis }), name: 'a:lnB' },
      noFill
    )
  );
}
