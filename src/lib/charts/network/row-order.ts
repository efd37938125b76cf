import type { NetworkGraph } from '#lib/analysis/index.ts';
import { earlierFirst } from '#lib/dataset/index.ts';
import { blocksOf, firstDays } from './row-blocks.ts';

/** A state of the dyad with those who deal with it alone: its people and bodies, in order of their first event. */
export interface StateBar {
  readonly state: string;
  readonly members: readonly string[];
  /** The first and last row beside which it stands. */
  readonly from: number;
  readonly to: number;
  /** The same members, each beside the rows of the state of the other side that it first dealt with. */
  readonly parts: readonly BarPart[];
}

/** Some members of a bar, and the first and last row beside which they stand. */
export interface BarPart extends Run {
  readonly members: readonly string[];
  /** The first and last row of the state that they dealt with. */
  readonly dealt: Run;
}

/**
 * What stands between the two sides, from top to bottom: the acts between two of their states; an agreement or third
 * party, with what belongs to it `beside` it or below (`inner`); or nothing.
 */
export type NetworkRow =
  | { readonly kind: 'act'; readonly states: readonly [string, string] }
  | { readonly kind: 'node'; readonly node: string; readonly beside?: string }
  /** `free`: it may stand to the right of the one above it, since no tie to the second side runs there. */
  | { readonly kind: 'inner'; readonly node: string; readonly free: boolean }
  | { readonly kind: 'empty' };

export interface RowOrder {
  readonly bars: readonly [readonly StateBar[], readonly StateBar[]];
  readonly rows: readonly NetworkRow[];
}

type Stand = [number, number];
interface Run {
  readonly from: number;
  readonly to: number;
}
interface Section {
  readonly rows: readonly NetworkRow[];
  readonly at: Stand;
  readonly day: number;
}
type Sides = readonly [readonly string[], readonly string[]];

/**
 * The order in which a network is drawn: a column of states for each side, in order of succession, and between them
 * rows in order of date, those of a state beside it. Depends on the graph alone, not on the order within it.
 */
export function rowOrder(graph: NetworkGraph, sides: Sides): RowOrder {
  const ids = new Set(graph.nodes.map(({ id }) => id));
  const states = [sides[0].filter((id) => ids.has(id)), sides[1].filter((id) => ids.has(id))] as const;
  const standing = (ends: readonly string[]): Stand => [first(states[0], ends), first(states[1], ends)];
  const days = firstDays(graph);
  const { blocks, members } = blocksOf(graph, new Set(states[0]), new Set(states[1]), days);
  const acts = graph.edges
    .filter(({ kind }) => kind === 'act')
    .flatMap(({ source, target }): Section[] => {
      const at = standing([source, target]);
      const [left, right] = [states[0][at[0]], states[1][at[1]]];
      return left !== undefined && right !== undefined
        ? [{ rows: [{ kind: 'act', states: [left, right] }], at, day: Number.NEGATIVE_INFINITY }]
        : [];
    });
  const sections = [
    ...acts,
    ...follow(
      blocks.map(({ root, inner, free, ties }): Section => ({
        rows: [
          { kind: 'node', node: root },
          ...inner.map((node) => ({ kind: 'inner' as const, node, free: node === free }))
        ],
        at: standing(ties),
        day: days.get(root) ?? 0
      }))
    )
  ].sort((a, b) => a.at[1] - b.at[1] || a.at[0] - b.at[0] || a.day - b.day);
  // What comes before all rows of a side stands beside its first state, if that was there.
  const wasThere = (side: 0 | 1, day: number) => day >= (days.get(states[side][0] ?? '') ?? Infinity);
  const stands = sections.flatMap(({ rows, at, day }) => {
    const beside = (side: 0 | 1) => (at[side] < 0 && wasThere(side, day) ? 0 : at[side]);
    return rows.map((row) => ({ row, at: [beside(0), beside(1)] as Stand }));
  });
  for (const side of [1, 0] as const) climb(stands, side, states[side].length);
  const barsOf = (side: 0 | 1) =>
    states[side].map((state, n) => ({
      state,
      members: members.get(state) ?? [],
      from: stands.findIndex(({ at }) => at[side] === n),
      to: stands.findLastIndex(({ at }) => at[side] === n)
    }));
  const [left, right] = [barsOf(0), barsOf(1)];
  const parted = (bars: typeof left, others: typeof left): StateBar[] => {
    const counterpart = counterparts(
      graph,
      others.map(({ state }) => state)
    );
    return bars.map((bar) => ({ ...bar, parts: partsOf(bar, others, counterpart) }));
  };
  return { bars: [parted(left, right), parted(right, left)], rows: stands.map(({ row }) => row) };
}

/** Which of some states, by index, a node first dealt with; -1 where with none. */
function counterparts({ nodes }: NetworkGraph, states: readonly string[]): (id: string) => number {
  const known = new Map(
    nodes.map(({ id, events }) => {
      const [earliest] = [...events]
        .sort(earlierFirst)
        .map(({ participants }) => states.findLastIndex((state) => participants.some(({ actor }) => actor === state)))
        .filter((index) => index >= 0);
      return [id, earliest ?? -1] as const;
    })
  );
  return (id) => known.get(id) ?? -1;
}

/** Divides the members of a bar, in their order, among the bars of the other side that stand beside it. */
function partsOf(bar: Omit<BarPart, 'dealt'>, others: readonly Run[], counterpart: (id: string) => number): BarPart[] {
  const beside = others.flatMap(({ from, to }, n) =>
    from <= bar.to && to >= bar.from ? [{ n, from, members: [] as string[] }] : []
  );
  let reached = beside[0] ?? { n: -1, from: bar.from, members: [] };
  if (beside.length === 0) beside.push(reached);
  for (const id of bar.members) {
    reached = beside.find(({ n }) => n > reached.n && n === counterpart(id)) ?? reached;
    reached.members.push(id);
  }
  const used = beside.filter(({ members }) => members.length > 0);
  return used.map(({ n, from, members }, k) => ({
    members,
    from: k === 0 ? bar.from : from,
    to: (used[k + 1]?.from ?? bar.to + 1) - 1,
    dealt: others[n] ?? bar
  }));
}

/** Index of the first state that is among `ends`; -1 where none is. */
const first = (states: readonly string[], ends: readonly string[]) => states.findIndex((state) => ends.includes(state));

/** What is tied to no state of a side stands beside the same one as what came before it. Expects order of date. */
function follow(sections: readonly Section[]): Section[] {
  const last: Stand = [-1, -1];
  return sections.map((section) => {
    for (const side of [0, 1] as const) if (section.at[side] >= 0) last[side] = section.at[side];
    return { ...section, at: [...last] };
  });
}

/** A column goes down its states without turning back, and each has at least one row. */
function climb(stands: { row: NetworkRow; at: Stand }[], side: 0 | 1, count: number) {
  let reached = -1;
  for (const { at } of stands) {
    reached = Math.max(reached, at[side]);
    at[side] = reached;
  }
  for (let n = 0; n < count; n += 1) {
    if (stands.some(({ at }) => at[side] === n)) continue;
    const after = stands.findIndex(({ at }) => at[side] > n);
    const place = after < 0 ? stands.length : after;
    const at: Stand = [...((stands[place - 1] ?? stands[place])?.at ?? [-1, -1])];
    at[side] = n;
    stands.splice(place, 0, { row: { kind: 'empty' }, at });
  }
}

/** The same order with each free node in the row above it where `fits` says that there is room for both. */
export function abreast({ bars, rows }: RowOrder, fits: (node: string, beside: string) => boolean): RowOrder {
  const joined: NetworkRow[] = [];
  const moved: number[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    if (row.kind === 'inner' && row.free && above?.kind === 'node' && fits(above.node, row.node))
      joined[joined.length - 1] = { ...above, beside: row.node };
    else joined.push(row);
    moved.push(joined.length - 1);
  }
  const shift = <R extends Run>(run: R): R => ({ ...run, from: moved[run.from] ?? 0, to: moved[run.to] ?? 0 });
  const partly = (part: BarPart): BarPart => ({ ...shift(part), dealt: shift(part.dealt) });
  const shifted = (side: 0 | 1) => bars[side].map((bar) => ({ ...shift(bar), parts: bar.parts.map(partly) }));
  return { bars: [shifted(0), shifted(1)], rows: joined };
}
