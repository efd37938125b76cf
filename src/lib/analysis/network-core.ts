import type { Dataset } from '#lib/dataset/index.ts';
import type { NetworkGraph, NetworkNode } from './network-graph.ts';
import { hasRows } from './network-rows.ts';
import { networkZones, type Side } from './network-zones.ts';

/** Who comes into fewer events has no part in the core, unless what has one rests on them. */
const minEvents = 2;
/** More than these are not read from afar, nor more states of neither side. */
const [maxNodes, maxThird] = [26, 3] as const;
/** And of a network that has more than rows have room for, in which the acts of two states lead through them. */
const maxInRows = { agreements: 8, third: 1, members: 5 } as const;

/**
 * What of a network is drawn where there is little room: the states that come into what one side did to the other, the
 * agreements with those who made them, and the people and bodies of several events; of many, those with most events, of
 * agreements of as many treaties first, and then such as are spread over their time. Where all these have no room in
 * rows, as many as have.
 */
export function networkCore(graph: NetworkGraph, sides: Dataset['dyad']['sides']): NetworkGraph {
  const poles = new Set(sides.flat());
  const isAcross = (a: string, b: string) => sides[0].includes(a) && sides[1].includes(b);
  const across = new Set(
    graph.edges
      .filter(({ kind, source, target }) => kind === 'act' && (isAcross(source, target) || isAcross(target, source)))
      .flatMap(({ events }) => events)
  );
  /** Parties to agreements of which no event tells. */
  const bound = new Set(
    graph.edges
      .filter(({ kind, events }) => kind === 'party' && events.length === 0)
      .flatMap(({ source, target }) => [source, target])
  );
  const isDealing = ({ id, events }: NetworkNode) =>
    across.size === 0 || bound.has(id) || events.some((event) => across.has(event));
  const makers = new Set(
    graph.edges.filter(({ kind }) => kind === 'party').flatMap(({ source, target }) => [source, target])
  );
  const rank = ({ id, kind }: NetworkNode) =>
    kind === 'state' ? (poles.has(id) ? 0 : 1) : kind === 'agreement' ? 1 : 2;
  const third = new Set(
    graph.nodes
      .filter((node) => node.kind === 'state' && !poles.has(node.id) && isDealing(node))
      .sort((a, b) => b.events.length - a.events.length || (a.id < b.id ? -1 : 1))
      .slice(0, maxThird)
  );
  const turns = spread(
    graph.nodes.filter(({ date }) => date).sort((a, b) => (a.date?.first ?? 0) - (b.date?.first ?? 0))
  );
  const kept = [...graph.nodes]
    .filter((node) =>
      node.kind === 'state'
        ? third.has(node) || (poles.has(node.id) && isDealing(node))
        : node.kind === 'agreement' || makers.has(node.id) || node.events.length >= minEvents
    )
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        b.events.length - a.events.length ||
        Number(b.isTreaty ?? false) - Number(a.isTreaty ?? false) ||
        (turns.get(a) ?? 0) - (turns.get(b) ?? 0) ||
        (a.id < b.id ? -1 : 1)
    );
  const ids = new Set(kept.map(({ id }) => id));
  const made = makersIn(graph);
  const whole = kept.filter(({ id, kind }) => kind !== 'agreement' || made(id).every((maker) => ids.has(maker)));
  const core = subgraph(graph, withMakers(graph, whole, maxNodes));
  if (hasRows(networkZones(core, sides), sides)) return core;
  return inRows(graph, kept, sides) ?? core;
}

/**
 * The first of these nodes that have room in rows, agreements with those who made them; null of a network of another
 * shape.
 */
function inRows(
  graph: NetworkGraph,
  nodes: readonly NetworkNode[],
  sides: Dataset['dyad']['sides']
): NetworkGraph | null {
  const isState = ({ id, kind }: NetworkNode) => kind === 'state' && sides.flat().includes(id);
  const made = makersIn(graph);
  const hasRoom = (core: NetworkGraph) => {
    const zones = networkZones(core, sides);
    const count = (counted: (node: NetworkNode) => boolean) => core.nodes.filter(counted).length;
    const isMember = ({ id }: NetworkNode, side: Side) => {
      const zone = zones.get(id);
      return zone?.kind === 'member' && sides[side].includes(zone.pole);
    };
    return (
      hasRows(zones, sides) &&
      core.nodes.every(({ id, kind }) => (kind === 'agreement') === (zones.get(id)?.kind === 'between')) &&
      count(({ kind }) => kind === 'agreement') <= maxInRows.agreements &&
      count((node) => node.kind === 'state' && !isState(node)) <= maxInRows.third &&
      ([0, 1] as const).every((side) => count((node) => isMember(node, side)) <= maxInRows.members)
    );
  };
  let ids: ReadonlySet<string> = new Set(nodes.filter(isState).map(({ id }) => id));
  if (!hasRoom(subgraph(graph, ids))) return null;
  for (const { id, kind } of nodes) {
    const tried = new Set([...ids, id, ...(kind === 'agreement' ? made(id) : [])]);
    if (hasRoom(subgraph(graph, tried))) ids = tried;
  }
  return subgraph(graph, ids);
}

/** When it is the turn of each of a row, so that the first few are spread over all of it: by van der Corput's sequence. */
function spread<T>(row: readonly T[]): ReadonlyMap<T, number> {
  const digits = Math.max(1, Math.ceil(Math.log2(row.length + 1)));
  return new Map(row.map((one, n) => [one, parseInt([...n.toString(2).padStart(digits, '0')].reverse().join(''), 2)]));
}

/** Who are parties to an agreement. */
function makersIn({ edges }: NetworkGraph): (agreement: string) => readonly string[] {
  const parties = edges.filter(({ kind }) => kind === 'party');
  return (id) => parties.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []));
}

/**
 * The first of these nodes, so many, an agreement together with those who made it: without one of them it would seem
 * another's. What has no room with its makers is left out, and others come in its place.
 */
export function withMakers(graph: NetworkGraph, nodes: readonly NetworkNode[], max: number): ReadonlySet<string> {
  const made = makersIn(graph);
  const kept = new Set<string>();
  for (const { id, kind } of nodes) {
    const added = new Set([id, ...(kind === 'agreement' ? made(id) : [])].filter((one) => !kept.has(one)));
    if (kept.size + added.size <= max) for (const one of added) kept.add(one);
  }
  return kept;
}

/** Some nodes of a network, and the ties among them. */
export const subgraph = ({ nodes, edges }: NetworkGraph, ids: ReadonlySet<string>): NetworkGraph => ({
  nodes: nodes.filter(({ id }) => ids.has(id)),
  edges: edges.filter(({ source, target }) => ids.has(source) && ids.has(target))
});
