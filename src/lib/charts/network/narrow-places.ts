import type { Columns } from './column-widths.ts';
import { withMiddle } from './middle-places.ts';
import { inlined } from './narrow-rows.ts';
import type { Places } from './network-places.ts';
import { barPlace, memberPlace, type NodePlace } from './node-place.ts';
import { heightOf, rowHeight } from './row-heights.ts';
import { rowLayout } from './row-layout.ts';
import type { RowOrder } from './row-order.ts';

/** The people and bodies of each side in two lists between the states, for a phone. */
export function inlinedPlaces(order: RowOrder, columns: Columns, height?: number): Places {
  const { rows, bars } = inlined(order);
  const runs = bars.flatMap((side, n) => side.map((bar) => ({ ...bar, side: n === 0 ? (0 as const) : (1 as const) })));
  const layout = rowLayout(
    rows.map((row) =>
      'pair' in row ? Math.max(...row.pair.map((id) => heightOf(columns, id))) : rowHeight(columns, row)
    ),
    runs.map(({ from, to }) => ({ from, to, head: 0, members: [] })),
    height
  );
  const nodes = new Map<string, NodePlace>();
  for (const [n, { state, side, from }] of runs.entries()) {
    const place = layout.bars[n];
    if (place)
      nodes.set(
        state,
        barPlace({ state, members: [] }, side, columns, { ...place, head: layout.rows[from] ?? place.top })
      );
  }
  rows.forEach((row, n) => {
    if (row.kind === 'members')
      row.pair.forEach((id, side) => {
        if (id !== undefined) nodes.set(id, memberPlace(id, side === 0 ? 0 : 1, columns, layout.rows[n] ?? 0));
      });
  });
  return {
    airy: false,
    height: layout.height,
    crowded: layout.crowded,
    ...withMiddle(
      rows.map((row) => ('pair' in row ? { kind: 'empty' } : row)),
      layout.rows,
      columns,
      nodes
    )
  };
}
