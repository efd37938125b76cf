import {
  agreementsBetween,
  networkCore,
  networkGraph,
  scorerOf,
  subgraph,
  withMakers,
  type NetworkGraph,
  type NetworkNode
} from '#lib/analysis/index.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import { memoize, memoizeBy, memoizeWeak } from '#lib/memo/index.ts';
import type { Language, Scale } from '#lib/view/index.ts';
import { columnsOf, type Lines } from './column-widths.ts';
import { inlinedPlaces } from './narrow-places.ts';
import type { Places } from './network-places.ts';
import { maxNameLines } from './node-label.ts';
import { outsidePlaces, overfull } from './outside-places.ts';
import { rowOrder } from './row-order.ts';

/** How many sizes of one graph are remembered: a page has one or two, a server those of the pictures asked for. */
const maxSizes = 32;
const none: ReadonlySet<string> = new Set();
/** Lines of a name at most, as many as there is height for. */
const [ample, oneLine] = [
  { outer: maxNameLines, inner: maxNameLines },
  { outer: 1, inner: 1 }
] as const satisfies Lines[];
const two: Lines = { outer: 2, inner: 2 };
/** In the order in which they are tried; where all names stand between the bars, none is an outer one. */
const lines = {
  outside: [ample, two, { outer: 3, inner: 1 }, { outer: 2, inner: 1 }, { outer: 1, inner: 2 }, oneLine],
  inside: [ample, two, oneLine]
} as const satisfies Record<string, readonly Lines[]>;
const graphsOf = memoizeWeak((dataset: Dataset) =>
  memoize((scale: Scale) =>
    strongest(
      networkGraph(dataset, dataset.events, scorerOf(dataset, { scale }), dataset.agreements),
      dataset.dyad.sides
    )
  )
);

/** More actors and agreements than these have no room for their names. */
export const maxNodes = 60;

/**
 * The states of the two sides, the agreements between these with their makers, and the other nodes with most events; and
 * their ties.
 */
function strongest(graph: NetworkGraph, sides: Dataset['dyad']['sides']): NetworkGraph {
  if (graph.nodes.length <= maxNodes) return graph;
  const poles = new Set(sides.flat());
  const between = new Set([...agreementsBetween(graph, sides).values()].flat().map(({ id }) => id));
  const rank = ({ id }: NetworkNode) => (poles.has(id) ? 0 : between.has(id) ? 1 : 2);
  const kept = [...graph.nodes].sort(
    (a, b) => rank(a) - rank(b) || b.events.length - a.events.length || (a.id < b.id ? -1 : 1)
  );
  return subgraph(graph, withMakers(graph, kept, maxNodes));
}

/** What of the graph of a view is drawn: that of which the whole has a place. */
export const within = (graph: NetworkGraph, whole: NetworkGraph): NetworkGraph =>
  subgraph(graph, new Set(whole.nodes.map(({ id }) => id)));

/** The graph of the whole relationship, or of its strongest nodes, computed once for a dataset and scale. */
export function wholeGraph(dataset: Dataset, scale: Scale): NetworkGraph {
  return graphsOf(dataset)(scale);
}

/** What of a whole relationship is drawn on a slide, computed once. */
const coreOf = memoizeWeak((whole: NetworkGraph) =>
  memoizeBy(
    (sides: Dataset['dyad']['sides']) => sides.join(' '),
    (sides) => networkCore(whole, sides),
    maxSizes
  )
);

/**
 * What of a view and of the whole relationship is drawn on a slide: their core, or the view alone if it has no tie there.
 */
export function coreIn(
  graph: NetworkGraph,
  whole: NetworkGraph,
  sides: Dataset['dyad']['sides']
): { readonly graph: NetworkGraph; readonly whole: NetworkGraph } {
  const core = coreOf(whole)(sides);
  const shown = within(graph, core);
  return shown.edges.length > 0 ? { graph: shown, whole: core } : { graph, whole: graph };
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
  return placesIn(whole)(sides, language, plot);
}

const placesIn = memoizeWeak((whole: NetworkGraph) =>
  memoizeBy(
    (sides: Dataset['dyad']['sides'], language: Language, { width, height, terse }: PlotSize) =>
      `${sides.join(' ')} ${language} ${width} ${height ?? ''} ${terse}`,
    (sides, language, plot) => placed(whole, sides, language, plot),
    maxSizes
  )
);

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
  const arranged = (maxLines: Lines, nameless = none, lifted = none) => {
    const columns = columnsOf(whole, order, { width, maxLines, nameless, lifted, language });
    return {
      columns,
      places: columns.outside ? outsidePlaces(order, columns, height) : inlinedPlaces(order, columns, height)
    };
  };
  const { columns, places } = arranged(ample);
  const fitted = (
    nameless = none,
    lifted = none,
    [maxLines, ...fewer]: readonly Lines[] = lines[columns.outside ? 'outside' : 'inside']
  ): Places => {
    const { places } = arranged(maxLines ?? oneLine, nameless, lifted);
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
