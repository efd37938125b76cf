import { networkGraph, scorer, type NetworkGraph } from '$lib/analysis';
import type { Dataset } from '$lib/dataset';
import { message } from '$lib/messages';
import { selectEvents, type View } from '$lib/view';
import type { Figure } from '../figure';

export interface NetworkFigure extends Figure {
  readonly chart: 'network';
  readonly view: View;
  /** The graph of the view, and that of the whole relationship, from which every node has its place in any view. */
  readonly graph: NetworkGraph;
  readonly whole: NetworkGraph;
  readonly sides: readonly [readonly string[], readonly string[]];
}

/** Who dealt with whom in a view: numbers and words, not yet drawn. */
export function networkFigure(dataset: Dataset, view: View): NetworkFigure {
  const language = view.lang;
  const scores = scorer(dataset.codebook, view.scale);
  const graph = networkGraph(dataset, selectEvents(dataset, view), scores);
  const name = (id: string) => graph.nodes.find((node) => node.id === id)?.name ?? id;
  const strongest = graph.edges.filter((edge) => edge.kind === 'act')
    .reduce<(typeof graph.edges)[number] | null>((a, b) => (a && a.events.length >= b.events.length ? a : b), null);
  const title = strongest
    ? message(language, 'network.title', { a: name(strongest.source), b: name(strongest.target), count: strongest.events.length })
    : message(language, 'network.none');
  return {
    chart: 'network', view, graph, title,
    whole: networkGraph(dataset, dataset.events, scores),
    sides: dataset.dyad.sides,
    subtitle: message(language, 'network.subtitle'),
    notes: [message(language, 'network.note'), message(language, 'source', { source: dataset.dyad.source })],
    marks: graph.nodes.map((node) => ({
      id: node.id, sentence: node.name,
      events: [...new Set(graph.edges.filter((edge) => edge.source === node.id || edge.target === node.id).flatMap((edge) => edge.events.map((event) => event.id)))]
    })),
    summary: title, reading: '', table: { caption: title, columns: [], rows: [] }
  };
}
