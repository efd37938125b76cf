import { networkGraph, scorer, type NetworkGraph } from '#lib/analysis/index.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import type { Language, Scale } from '#lib/view/index.ts';
import { columnsOf, type Lines } from './column-widths.ts';
import { inlinedPlaces, outsidePlaces, overfull, type Places } from './node-arrangement.ts';
import { mostLines } from './node-label.ts';
import { rowOrder } from './row-order.ts';

/** How many sizes of one graph are remembered. */
const mostSizes = 16;
const none: ReadonlySet<string> = new Set();
/** Lines of a name at most, as many as there is height for. */
const [ample, fewest] = [
  { outer: mostLines, inner: mostLines },
  { outer: 1, inner: 1 }
] as const satisfies Lines[];
const two: Lines = { outer: 2, inner: 2 };
/** In the order in which they are tried; where all names stand between the bars, none is an outer one. */
const lines = {
  outside: [ample, two, { outer: 3, inner: 1 }, { outer: 2, inner: 1 }, { outer: 1, inner: 2 }, fewest],
  inside: [ample, two, fewest]
} as const satisfies Record<string, readonly Lines[]>;
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

/** A plot in pixels. Without a height it has the one that its names need; `terse`, some may be left out. */
interface PlotSize {
  readonly width: number;
  readonly height: number | undefined;
  readonly terse: boolean;
}

/**
 * Where the nodes of the whole relationship stand in a plot of this width, in pixels, computed once for each size:
 * filling the height, or as high as they need.
 */
export function placesOf(
  whole: NetworkGraph,
  sides: Dataset['dyad']['sides'],
  language: Language,
  plot: PlotSize
): Places {
  const known = layouts.get(whole) ?? new Map<string, Places>();
  layouts.set(whole, known);
  const size = `${language} ${plot.width} ${plot.height ?? ''} ${plot.terse}`;
  const places = known.get(size) ?? placed(whole, sides, language, plot);
  if (!known.has(size) && known.size >= mostSizes) known.delete([...known.keys()][0] ?? size);
  known.set(size, places);
  return places;
}

/**
 * Names have as many lines as there is height for. On a slide, where not all are whole, those of a side's last state
 * stand above it; where that is not enough, those of other states without the height for them are not named; then names
 * are cut, or left out.
 */
function placed(
  whole: NetworkGraph,
  sides: Dataset['dyad']['sides'],
  language: Language,
  { width, height, terse }: PlotSize
): Places {
  const order = rowOrder(whole, sides);
  const arranged = (most: Lines, nameless = none, lifted = none) => {
    const columns = columnsOf(whole, order, { width, most, nameless, lifted, language });
    return {
      columns,
      places: columns.outside ? outsidePlaces(order, columns, height) : inlinedPlaces(order, columns, height)
    };
  };
  const { columns, places } = arranged(ample);
  const fitted = (
    nameless = none,
    lifted = none,
    [most, ...fewer]: readonly Lines[] = lines[columns.outside ? 'outside' : 'inside']
  ): Places => {
    const { places } = arranged(most ?? fewest, nameless, lifted);
    return places.crowded && fewer.length > 0 ? fitted(nameless, lifted, fewer) : places;
  };
  if (!places.crowded) return places;
  if (!terse || !columns.outside) return fitted();
  const { last, others } = overfull(order, columns);
  // Each is worked out only if the one before has no room.
  const ways = [
    () => arranged(ample, none, last).places,
    () => arranged(ample, others, last).places,
    () => fitted(),
    () => fitted(others, last)
  ];
  for (const way of ways) {
    const found = way();
    if (!found.crowded) return found;
  }
  return fitted(new Set([...last, ...others]));
}
