import type { Columns } from './column-widths.ts';
import { actKey, type Places } from './network-places.ts';
import { besidePlace, innerPlace, type NodePlace } from './node-place.ts';
import type { NetworkRow } from './row-order.ts';

/** Between a label and what stands beside it in the same row, in pixels. */
export const besideGap = 24;

/** Adds what stands between the states, in rows whose middles stand at `ys`. */
export function withMiddle(
  rows: readonly NetworkRow[],
  ys: readonly number[],
  columns: Columns,
  nodes: Map<string, NodePlace>
): Pick<Places, 'nodes' | 'acts'> {
  const acts = new Map<string, number>();
  for (const [n, row] of rows.entries()) {
    const y = ys[n] ?? 0;
    if (row.kind === 'act') acts.set(actKey(...row.states), y);
    else if (row.kind !== 'empty') {
      const place = innerPlace(row.node, row.kind, columns, n, y);
      nodes.set(row.node, place);
      if (row.kind === 'node' && row.beside !== undefined)
        nodes.set(row.beside, besidePlace(row.beside, columns, place.port.right + besideGap, n, y));
    }
  }
  return { nodes, acts };
}
