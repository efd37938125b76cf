import { element, type SvgElement } from '../drawing/svg-tree.ts';
import { writeXml } from '../drawing/write-xml.ts';
import { safeCell } from '../numbers/cell-values.ts';
import { archive } from '../zip-archive.ts';
import type { SheetCell, SheetColumn } from './pptx-deck.ts';
import { declaration, packaged, relations, relationships } from './pptx-parts.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const sheetName = 'Sheet1';

/** The heading of a column, as a chart refers to it. */
export const headingOf = (column: number): string => `${sheetName}!$${lettersOf(column)}$1`;

/** The cells under a heading from row `from` on and before `to`, the first row 0. */
export const rangeOf = (column: number, from: number, to: number): string =>
  `${sheetName}!$${lettersOf(column)}$${from + 2}:$${lettersOf(column)}$${to + 1}`;

/** A cell of a column, the first row under the heading 0, as a formula refers to it. */
export const cellName = (column: number, row: number): string => `${lettersOf(column)}${row + 2}`;

/** A, B, … Z, AA: the letters of a column, counted from 0. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

/** Columns -> the workbook that opens at "Edit data". Texts are texts, whatever they begin with. */
export function workbook(columns: readonly SheetColumn[]): Uint8Array<ArrayBuffer> {
  const rows = Math.max(0, ...columns.map(({ cells }) => cells.length));
  const cell = (value: SheetCell, column: number, row: number): SvgElement[] => {
    const r = `${lettersOf(column)}${row}`;
    if (value === null) return [];
    if (typeof value === 'number') return [element('c', { r }, element('v', {}, String(value)))];
    if (typeof value !== 'string')
      return [element('c', { r }, element('f', {}, value.formula), element('v', {}, String(value.value)))];
    return [
      element('c', { r, t: 'inlineStr' }, element('is', {}, element('t', { 'xml:space': 'preserve' }, safeCell(value))))
    ];
  };
  const row = (n: number) =>
    element(
      'row',
      { r: n + 1 },
      ...columns.flatMap(({ label, cells }, column) => cell(n === 0 ? label : (cells[n - 1] ?? null), column, n + 1))
    );
  const sheet = element(
    'worksheet',
    { xmlns: main },
    element('sheetData', {}, ...Array.from({ length: rows + 1 }, (_, n) => row(n)))
  );
  const book = element(
    'workbook',
    { xmlns: main, 'xmlns:r': relations },
    element('sheets', {}, element('sheet', { name: sheetName, sheetId: 1, 'r:id': 'rId1' }))
  );
  const part = (path: string, tree: SvgElement) => ({ path, text: declaration + writeXml(tree) });
  const relation = (type: string, target: string) => relationships({ id: 'rId1', type, target });
  return archive([
    part(
      '[Content_Types].xml',
      element(
        'Types',
        { xmlns: `${packaged}/content-types` },
        element('Default', {
          Extension: 'rels',
          ContentType: 'application/vnd.openxmlformats-package.relationships+xml'
        }),
        element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
        element('Override', { PartName: '/xl/workbook.xml', ContentType: `${office}.sheet.main+xml` }),
        element('Override', { PartName: '/xl/worksheets/sheet1.xml', ContentType: `${office}.worksheet+xml` })
      )
    ),
    part('_rels/.rels', relation('officeDocument', 'xl/workbook.xml')),
    part('xl/workbook.xml', book),
    part('xl/_rels/workbook.xml.rels', relation('worksheet', 'worksheets/sheet1.xml')),
    part('xl/worksheets/sheet1.xml', sheet)
  ]);
}
