import type { NetworkEdge, NetworkGraph, NetworkNode } from '#lib/analysis/index.ts';
import { byId } from '#lib/dataset/index.ts';

/** An agreement or third party with those who belong to it. */
export interface Block {
  readonly root: string;
  /** In the order in which their ties to the root cross none of the others. */
  readonly inner: readonly string[];
  /** The first of them, where no tie to the second side stands in its way to the right. */
  readonly free: string | undefined;
  /** The states beside which it stands. */
  readonly ties: readonly string[];
}

/**
 * Sorts what is no state of the dyad: `members` deal with one side of it alone, or act for it in several agreements;
 * all others stand in `blocks`, in order of date, each with the first agreement or the third state that it is tied to.
 */
export function blocksOf(
  graph: NetworkGraph,
  leading: ReadonlySet<string>,
  following: ReadonlySet<string>,
  days: ReadonlyMap<string, number>
): { blocks: readonly Block[]; members: ReadonlyMap<string, readonly string[]> } {
  const inOrder = (a: string, b: string) => (days.get(a) ?? 0) - (days.get(b) ?? 0) || (a < b ? -1 : 1);
  const states = new Set([...leading, ...following]);
  const nodes = byId(graph.nodes);
  const isAgreement = (id: string) => nodes.get(id)?.kind === 'agreement';
  const ends = tiesByEnd(graph);
  const others = [...nodes.keys()].filter((id) => !states.has(id)).sort(inOrder);
  /** A third state that dealt with others than an agreement is of stands for itself: a tie to these would lead past those. */
  const isApart = (id: string, agreement: string) =>
    nodes.get(id)?.kind === 'state' &&
    [...(ends.get(id)?.keys() ?? [])].some((end) => states.has(end) && ends.get(agreement)?.has(end) !== true);
  const rootOf = new Map(others.filter(isAgreement).map((id) => [id, id]));
  const members = new Map<string, string[]>();
  const homeless: string[] = [];
  for (const id of others) {
    if (rootOf.has(id)) continue;
    const neighbours = [...(ends.get(id)?.keys() ?? [])];
    const agreements = neighbours.filter(isAgreement).sort(inOrder);
    const isJoint = [leading, following].every((side) => neighbours.some((end) => side.has(end)));
    const state = isJoint && nodes.get(id)?.side === '' ? undefined : stateOf(nodes.get(id), ends.get(id), states);
    const acts = state !== undefined && nodes.get(id)?.side === state;
    if (state !== undefined && (neighbours.every((end) => states.has(end)) || (acts && agreements.length > 1))) {
      members.set(state, [...(members.get(state) ?? []), id]);
    } else if (agreements[0] !== undefined && !isApart(id, agreements[0])) rootOf.set(id, agreements[0]);
    else homeless.push(id);
  }
  for (const id of homeless.sort(
    (a, b) => Number(nodes.get(b)?.kind === 'state') - Number(nodes.get(a)?.kind === 'state') || inOrder(a, b)
  )) {
    const near = [...(ends.get(id)?.keys() ?? [])].sort(inOrder).find((end) => rootOf.has(end));
    // A third state stands for itself, as an agreement does.
    rootOf.set(id, (nodes.get(id)?.kind !== 'state' && near !== undefined && rootOf.get(near)) || id);
  }
  const tiedTo = (id: string) => [...(ends.get(id)?.keys() ?? [])].filter((end) => states.has(end));
  // States come first with their people below them, and last whoever is tied to the first side: the ties of others
  // would cross that one.
  const rank = (id: string) =>
    (tiedTo(id).some((end) => leading.has(end)) ? 2 : 0) + (nodes.get(id)?.kind === 'state' ? 0 : 1);
  const roots = [...new Set(rootOf.values())].sort(inOrder);
  const blocks = roots.map((root): Block => {
    const inner = others
      .filter((id) => id !== root && rootOf.get(id) === root)
      .sort((a, b) => rank(a) - rank(b) || inOrder(a, b));
    const isFree =
      !tiedTo(root).some((end) => following.has(end)) && !tiedTo(inner[0] ?? root).some((end) => leading.has(end));
    // It stands with the states that it is tied to itself; who belongs to it may have dealt with others too.
    const ties = [leading, following].flatMap((side) => {
      const own = tiedTo(root).filter((end) => side.has(end));
      return own.length > 0 ? own : inner.flatMap(tiedTo).filter((end) => side.has(end));
    });
    return { root, inner, free: isFree ? inner[0] : undefined, ties };
  });
  return { blocks, members };
}

/**
 * The state of the dyad that an actor acts for, else the one that it has most events with; an actor of others has none.
 */
function stateOf(
  node: NetworkNode | undefined,
  ties: ReadonlyMap<string, readonly NetworkEdge[]> | undefined,
  states: ReadonlySet<string>
): string | undefined {
  if (!node || node.kind === 'state') return undefined;
  if (node.side !== '') return states.has(node.side) && ties?.has(node.side) ? node.side : undefined;
  const count = (id: string) => (ties?.get(id) ?? []).reduce((sum, { events }) => sum + events.length, 0);
  return [...(ties?.keys() ?? [])]
    .filter((id) => states.has(id))
    .sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0];
}

/** For each node, the ties to each other node. */
function tiesByEnd({ edges }: NetworkGraph): ReadonlyMap<string, ReadonlyMap<string, readonly NetworkEdge[]>> {
  const ends = new Map<string, Map<string, NetworkEdge[]>>();
  for (const edge of edges) {
    for (const [here, there] of [
      [edge.source, edge.target],
      [edge.target, edge.source]
    ] as const) {
      const known = ends.get(here) ?? new Map<string, NetworkEdge[]>();
      ends.set(here, known.set(there, [...(known.get(there) ?? []), edge]));
    }
  }
  return ends;
}

/** The first day of each node, in days since 1970: an agreement's own, else that of its first event. */
export function firstDays({ nodes, edges }: NetworkGraph): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  const ofAgreements = new Map(nodes.flatMap(({ id, date }) => (date ? [[id, date.first] as const] : [])));
  for (const { source, target, events } of edges) {
    // A tie to an agreement of which no event tells is as old as that.
    const own = events.length > 0 ? [] : [ofAgreements.get(source) ?? ofAgreements.get(target) ?? []].flat();
    for (const id of [source, target])
      days.set(id, Math.min(days.get(id) ?? Number.POSITIVE_INFINITY, ...events.map(({ date }) => date.first), ...own));
  }
  for (const [id, day] of ofAgreements) days.set(id, day);
  return days;
}
