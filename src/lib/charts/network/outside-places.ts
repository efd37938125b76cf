import { sum } from 'd3';
import { besideBar, isDense, shapeEdge, type Columns } from './column-widths.ts';
import { liftedNames } from './lifted-names.ts';
import { besideGap, withMiddle } from './middle-places.ts';
import type { Places } from './network-places.ts';
import { barPlace, besidePlace, innerPlace, memberPlace, namelessPlace, type NodePlace } from './node-place.ts';
import { heightOf, rowHeight } from './row-heights.ts';
import { rowLayout, type RowLayout } from './row-layout.ts';
import { abreast, type RowOrder, type StateBar } from './row-order.ts';

/** What is free beside the row above it where there is room. */
function widely(order: RowOrder, columns: Columns): RowOrder {
  return abreast(order, (node, beside) => {
    const place = besidePlace(beside, columns, innerPlace(node, 'node', columns, 0, 0).port.right + besideGap, 0, 0);
    return place.port.right + shapeEdge < columns.bars[1];
  });
}

/**
 * The states beside whose rows there is not the height for the names of their people and bodies; `last` are those that
 * end their side below another.
 */
export function overfull(
  whole: RowOrder,
  columns: Columns
): { last: ReadonlySet<string>; others: ReadonlySet<string> } {
  const { bars, rows } = widely(whole, columns);
  const heights = rows.map((row) => rowHeight(columns, row));
  const isOver = ({ state, members, from, to }: StateBar) =>
    members.length > 0 && sum([state, ...members], (id) => heightOf(columns, id)) > sum(heights.slice(from, to + 1));
  const over = bars
    .map((side) => side.map((bar, n) => ({ ...bar, ends: n > 0 && n === side.length - 1 })).filter(isOver))
    .flat();
  const named = (found: readonly StateBar[]) => new Set(found.map(({ state }) => state));
  return { last: named(over.filter(({ ends }) => ends)), others: named(over.filter(({ ends }) => !ends)) };
}

/**
 * Where the names beside each bar stand, and that of its state where it is lifted with them; null where these find no
 * room.
 */
function liftedMiddles(
  bars: readonly StateBar[],
  columns: Columns,
  places: RowLayout['bars']
): { readonly members: readonly number[]; readonly head?: number }[] | null {
  const middles: { readonly members: readonly number[]; readonly head?: number }[] = places.map(({ members }) => ({
    members
  }));
  // As high as they are, without the room that rows have: every pixel counts here.
  const heights = (ids: readonly string[]) => ids.map((id) => columns.labels.get(id)?.height ?? 0);
  for (const [n, { state, members }] of bars.entries()) {
    const [before, above, place] = [bars[n - 1], places[n - 1], places[n]];
    if (!columns.lifted.has(state) || !before || !above || !place) continue;
    const lifted = liftedNames(
      { top: above.head + heightOf(columns, before.state) / 2, members: heights(before.members) },
      { bottom: place.head + heightOf(columns, state) / 2, members: heights([state, ...members]) }
    );
    if (lifted === null) return null;
    const [head = place.head, ...own] = lifted.lower;
    [middles[n - 1], middles[n]] = [{ members: lifted.upper }, { members: own, head }];
  }
  return middles;
}

/** The people and bodies of each side beyond their states. */
export function outsidePlaces(whole: RowOrder, columns: Columns, height?: number): Places {
  const order = widely(whole, columns);
  const isNamed = (state: string) => !columns.nameless.has(state);
  const bars = order.bars.flatMap((side, n) =>
    side.map((bar) => ({ ...bar, side: n === 0 ? (0 as const) : (1 as const) }))
  );
  // Beside the rows of those with whom they dealt, unless height is dear.
  const partsOf = ({ state, members, from, to, parts }: StateBar) => {
    if (!isNamed(state) || columns.lifted.has(state)) return [];
    return isDense(columns) ? [{ members, from, to }] : parts;
  };
  // Each bar from end to end with its name, then its people and bodies, below the name where that is beside them.
  const stacks = bars.map((bar) => {
    const head = heightOf(columns, bar.state);
    return [
      { ...bar, head, members: [] },
      ...partsOf(bar).map((part, n) => ({
        ...part,
        head: n === 0 ? head : 0,
        members: part.members.map((id) => heightOf(columns, id))
      }))
    ];
  });
  const layout = rowLayout(
    order.rows.map((row) => rowHeight(columns, row)),
    stacks.flat(),
    height
  );
  const places = nested(layout.bars, stacks).flatMap(([whole, ...parts]) =>
    whole ? [{ ...whole, members: parts.flatMap(({ members }) => members) }] : []
  );
  const nodes = new Map<string, NodePlace>();
  const middles = liftedMiddles(bars, columns, places);
  for (const [n, bar] of bars.entries()) {
    const { state, members, side } = bar;
    const place = places[n];
    if (!place) continue;
    const { members: ys = [], head } = middles?.[n] ?? {};
    // A lifted state's bar begins at its name, outside of the one before it.
    nodes.set(
      state,
      head === undefined
        ? barPlace(bar, side, columns, place)
        : barPlace(bar, side, columns, { ...place, top: head - heightOf(columns, state) / 2, head }, besideBar)
    );
    members.forEach((id, k) =>
      nodes.set(
        id,
        isNamed(state) ? memberPlace(id, side, columns, ys[k] ?? 0) : namelessPlace(id, side, columns, k, place.head)
      )
    );
  }
  return {
    airy: true,
    height: layout.height,
    crowded: layout.crowded || middles === null,
    ...withMiddle(order.rows, layout.rows, columns, nodes)
  };
}

/** A list cut into as many pieces of the same lengths as another is made of. */
function nested<T>(items: readonly T[], pieces: readonly (readonly unknown[])[]): T[][] {
  let end = 0;
  return pieces.map(({ length }) => items.slice(end, (end += length)));
}
