import { networkGraph, networkLayout, scorer, type NetworkGraph, type PlacedNode } from '$lib/analysis';
import type { Dataset } from '$lib/dataset';
import type { Scale } from '$lib/view';
import { nodeBox } from './label';

/** How many sizes of one graph are remembered. */
const mostSizes = 16;
const graphs = new WeakMap<Dataset, Map<Scale, NetworkGraph>>();
const layouts = new WeakMap<NetworkGraph, Map<string, readonly PlacedNode[]>>();

/** The graph of the whole relationship, computed once for a dataset and scale. */
export function wholeGraph(dataset: Dataset, scale: Scale): NetworkGraph {
  const known = graphs.get(dataset) ?? new Map<Scale, NetworkGraph>();
  graphs.set(dataset, known);
  const graph = known.get(scale) ?? networkGraph(dataset, dataset.events, scorer(dataset.codebook, scale));
  known.set(scale, graph);
  return graph;
}

/** Where the nodes of the whole relationship stand in a plot of this size, computed once for each size. */
export function placesOf(whole: NetworkGraph, sides: readonly [readonly string[], readonly string[]], width: number, height: number): readonly PlacedNode[] {
  const known = layouts.get(whole) ?? new Map<string, readonly PlacedNode[]>();
  layouts.set(whole, known);
  const size = `${width} ${height}`;
  const places = known.get(size) ?? networkLayout(whole, whole.nodes.map(nodeBox), { width, height, leading: sides[0].at(-1) ?? '', following: [...sides[1]] });
  if (!known.has(size) && known.size >= mostSizes) known.delete([...known.keys()][0] ?? size);
  known.set(size, places);
  return places;
}
