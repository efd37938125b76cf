import { textSize } from '../text/text-size.ts';
import { isDense, type Columns } from './column-widths.ts';
import { lineHeightOf } from './node-label.ts';
import type { NetworkRow } from './row-order.ts';
import { broadest } from './tie-stroke.ts';

/** How much higher than the broadest tie its row is, and where height is dear, in pixels. */
const actRoom = { ample: 6, dear: 3 } as const;

/** The height of a node in its row, in pixels: a shape, and a label of one line or more. */
export function heightOf(columns: Columns, id: string | undefined): number {
  if (id === undefined) return 0;
  return Math.max(
    lineHeightOf(isDense(columns) ? textSize.small : textSize.label),
    columns.labels.get(id)?.height ?? 0
  );
}

/** The height of a row, in pixels. */
export function rowHeight(columns: Columns, row: NetworkRow): number {
  if (row.kind === 'act') return broadest + (isDense(columns) ? actRoom.dear : actRoom.ample);
  if (row.kind === 'empty') return 0;
  return Math.max(
    heightOf(columns, row.node),
    row.kind === 'node' && row.beside !== undefined ? heightOf(columns, row.beside) : 0
  );
}
