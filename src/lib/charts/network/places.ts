import { networkGraph, networkOutline, scorer, type NetworkGraph } from '$lib/analysis';
import type { Dataset } from '$lib/dataset';
import type { Language, Scale } from '$lib/view';
import { columnsOf } from './columns';
import { mostLines } from './label';
import { inlinedPlaces, outsidePlaces, type Places } from './arrangement';

/** How many sizes of one graph are remembered. */
const mostSizes = 16;
const graphs = new WeakMap<Dataset, Map<Scale, NetworkGraph>>();
const layouts = new WeakMap<NetworkGraph, Map<string, Places>>();

/** The graph of the whole relationship, computed once for a dataset and scale. */
export function wholeGraph(dataset: Dataset, scale: Scale): NetworkGraph {
  const known = graphs.get(dataset) ?? new Map<Scale, NetworkGraph>();
  graphs.set(dataset, known);
  const graph = known.get(scale) ?? networkGraph(dataset, dataset.events, scorer(dataset.codebook, scale));
  known.set(scale, graph);
  return graph;
}

/**
 * Where the nodes of the whole relationship stand in a plot of this width, in pixels, computed once for each size: filling
 * the height, or as high as they need.
 */
export function placesOf(
  whole: NetworkGraph, sides: Dataset['dyad']['sides'], language: Language, width: number, height?: number
): Places {
  const known = layouts.get(whole) ?? new Map<string, Places>();
  layouts.set(whole, known);
  const size = `${language} ${width} ${height ?? ''}`;
  const places = known.get(size) ?? placed(whole, sides, language, width, height);
  if (!known.has(size) && known.size >= mostSizes) known.delete([...known.keys()][0] ?? size);
  known.set(size, places);
  return places;
}

function placed(whole: NetworkGraph, sides: Dataset['dyad']['sides'], language: Language, width: number, height?: number): Places {
  const outline = networkOutline(whole, sides);
  const inLines = (most: number): Places => {
    const columns = columnsOf(whole, outline, width, most, language);
    const places = columns.outside ? outsidePlaces(outline, columns, height) : inlinedPlaces(outline, columns, height);
    return places.crowded && most > 1 ? inLines(most - 1) : places;
  };
  return inLines(mostLines);
}
