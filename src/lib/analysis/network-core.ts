import type { Dataset } from '#lib/dataset/index.ts';
import type { NetworkGraph, NetworkNode } from './network-graph.ts';

/** Who comes into fewer events has no part in the core, unless what has one rests on them. */
const minEvents = 2;
/** More than these are not read from afar. */
const maxNodes = 26;

/**
 * What of a network is drawn where there is little room: the states that come into what one side did to the other, the
 * agreements with those who made them, and the people and bodies of several events; of many, those with most events.
 */
export function networkCore(graph: NetworkGraph, sides: Dataset['dyad']['sides']): NetworkGraph {
  const poles = new Set(sides.flat());
  const isAcross = (a: string, b: string) => sides[0].includes(a) && sides[1].includes(b);
  const across = new Set(
    graph.edges
      .filter(({ kind, source, target }) => kind === 'act' && (isAcross(source, target) || isAcross(target, source)))
      .flatMap(({ events }) => events)
  );
  const isDealing = ({ events }: NetworkNode) => across.size === 0 || events.some((event) => across.has(event));
  const makers = new Set(
    graph.edges.filter(({ kind }) => kind === 'party').flatMap(({ source, target }) => [source, target])
  );
  const rank = ({ id, kind }: NetworkNode) =>
    kind === 'state' ? (poles.has(id) ? 0 : 1) : kind === 'agreement' ? 1 : 2;
  const kept = [...graph.nodes]
    .filter((node) =>
      node.kind === 'state'
        ? isDealing(node)
        : node.kind === 'agreement' || makers.has(node.id) || node.events.length >= minEvents
    )
    .sort((a, b) => rank(a) - rank(b) || b.events.length - a.events.length || (a.id < b.id ? -1 : 1))
    .slice(0, maxNodes);
  return subgraph(graph, new Set(kept.map(({ id }) => id)));
}

/** Some nodes of a network, and the ties among them. */
export const subgraph = ({ nodes, edges }: NetworkGraph, ids: ReadonlySet<string>): NetworkGraph => ({
  nodes: nodes.filter(({ id }) => ids.has(id)),
  edges: edges.filter(({ source, target }) => ids.has(source) && ids.has(target))
});
