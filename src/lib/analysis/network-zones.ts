import type { Dataset } from '#lib/dataset/index.ts';
import type { NetworkGraph, NetworkNode } from './network-graph.ts';

/**
 * Where in a network a node belongs: a `pole` is a state of one of the two sides; a `member` stands beside its pole,
 * turned to what is between the two where it is tied to that; `between` are agreements and what else both sides have
 * part in; `beside` is what one side alone has part in, and acts for none; `third` is a state of neither side with whom
 * acts for it.
 */
export type Zone =
  | { readonly kind: 'pole'; readonly side: Side }
  | { readonly kind: 'member'; readonly pole: string; readonly inner: boolean }
  | { readonly kind: 'between'; readonly cluster: Cluster; readonly poles: readonly string[] }
  | { readonly kind: 'beside'; readonly pole: string; readonly root: string }
  | { readonly kind: 'third'; readonly poles: readonly string[]; readonly root: string };

export type Side = 0 | 1;
/** What of the middle is tied together: to a third party, to one another, or to the two sides alone. */
export type Cluster = 'third' | 'single' | 'linked';

/** The zone of each node, by its id. */
export function networkZones(graph: NetworkGraph, sides: Dataset['dyad']['sides']): ReadonlyMap<string, Zone> {
  const nodes = [...graph.nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ends = neighboursOf(graph);
  const sideOf = new Map(sides.flatMap((states, side) => states.map((id) => [id, side === 0 ? 0 : 1] as const)));
  const isPole = ({ id, kind }: NetworkNode) => kind === 'state' && sideOf.has(id);
  const known = new Map(nodes.map((node) => [node.id, node]));
  /** The pole for which a node acts, or that it is. */
  const poleOf = (id: string): string | undefined => {
    const node = known.get(id);
    if (!node) return undefined;
    if (isPole(node)) return id;
    return sideOf.has(node.side) && known.has(node.side) ? node.side : undefined;
  };
  const polesOf = (id: string) => [...new Set([...(ends.get(id) ?? [])].flatMap((other) => poleOf(other) ?? []))];
  const sidesOf = (id: string) => new Set(polesOf(id).map((pole) => sideOf.get(pole)));
  const isThird = ({ id, kind, side }: NetworkNode) =>
    (kind === 'state' && !sideOf.has(id)) || (side !== '' && !sideOf.has(side));
  const isBetween = (node: NetworkNode | undefined): boolean =>
    node !== undefined && !isPole(node) && !isThird(node) && node.side === '' && sidesOf(node.id).size > 1;

  const zones = new Map<string, Zone>();
  for (const node of nodes) {
    const { id } = node;
    const around = [...(ends.get(id) ?? [])];
    const own = poleOf(id);
    if (isPole(node)) zones.set(id, { kind: 'pole', side: sideOf.get(id) ?? 0 });
    else if (isBetween(node)) {
      const others = around.filter((other) => !known.has(other) || poleOf(other) !== other);
      const cluster = others.some((other) => {
        const end = known.get(other);
        return end !== undefined && isThird(end);
      })
        ? 'third'
        : others.length > 0
          ? 'linked'
          : 'single';
      zones.set(id, { kind: 'between', cluster, poles: polesOf(id) });
    } else if (isThird(node)) {
      const root = node.kind === 'state' ? id : known.has(node.side) ? node.side : id;
      zones.set(id, { kind: 'third', poles: polesOf(root), root });
    } else if (own !== undefined)
      zones.set(id, { kind: 'member', pole: own, inner: around.some((other) => isBetween(known.get(other))) });
    else {
      const root =
        node.kind === 'agreement' ? id : (around.find((other) => known.get(other)?.kind === 'agreement') ?? id);
      const [pole] = polesOf(root);
      if (pole === undefined) zones.set(id, { kind: 'third', poles: [], root });
      else if (node.kind !== 'agreement' && root === id) zones.set(id, { kind: 'member', pole, inner: false });
      else zones.set(id, { kind: 'beside', pole, root });
    }
  }
  return zones;
}

function neighboursOf({ edges }: NetworkGraph): ReadonlyMap<string, ReadonlySet<string>> {
  const ends = new Map<string, Set<string>>();
  for (const { source, target } of edges) {
    for (const [here, there] of [
      [source, target],
      [target, source]
    ] as const)
      ends.set(here, (ends.get(here) ?? new Set()).add(there));
  }
  return ends;
}
