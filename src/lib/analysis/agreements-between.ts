import type { Dataset } from '#lib/dataset/index.ts';
import { agreementNode, type NetworkGraph, type NetworkNode } from './network-graph.ts';

/**
 * The agreements of a graph to which both sides are parties, by each of their states that is one, in order of date. A
 * state is a party itself, or by a person or body that acts for it; a mediator is none.
 */
export function agreementsBetween(
  { nodes, edges }: NetworkGraph,
  sides: Dataset['dyad']['sides']
): ReadonlyMap<string, readonly NetworkNode[]> {
  const sideOf = new Map(nodes.map(({ id, side }) => [id, side]));
  const parties = new Map<string, Set<string>>();
  for (const { kind, source, target } of edges) {
    if (kind !== 'party') continue;
    const [agreement, party] = source.startsWith(agreementNode('')) ? [source, target] : [target, source];
    parties.set(agreement, (parties.get(agreement) ?? new Set()).add(sideOf.get(party) ?? ''));
  }
  const isBetween = (states: ReadonlySet<string>) => sides.every((side) => side.some((state) => states.has(state)));
  const found = new Map<string, NetworkNode[]>();
  for (const node of inOrderOfDate(nodes)) {
    const states = parties.get(node.id);
    if (!states || !isBetween(states)) continue;
    for (const state of sides.flat()) if (states.has(state)) found.set(state, [...(found.get(state) ?? []), node]);
  }
  return found;
}

const inOrderOfDate = (nodes: readonly NetworkNode[]): NetworkNode[] =>
  [...nodes].sort((a, b) => (a.date?.last ?? 0) - (b.date?.last ?? 0) || (a.date?.first ?? 0) - (b.date?.first ?? 0));
