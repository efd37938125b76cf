import { networkGraph, scorer, type NetworkGraph } from '$lib/analysis';
import type { Dataset } from '$lib/dataset';
import { message } from '$lib/messages';
import { selectEvents, type View } from '$lib/view';
import type { Figure } from '../figure';
import { wholeGraph } from './places';
import { nodeMarks, tieMarks, tiesOf, tieTable } from './ties';

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
  const events = selectEvents(dataset, view);
  const graph = networkGraph(dataset, events, scores);
  const ties = tiesOf(graph);
  const name = (id: string) => graph.nodes.find((node) => node.id === id)?.name ?? id;
  const strongest = graph.edges.filter((edge) => edge.kind === 'act')
    .reduce<(typeof graph.edges)[number] | null>((a, b) => (a && a.events.length >= b.events.length ? a : b), null);
  const title = strongest
    ? message(language, 'network.title', { a: name(strongest.source), b: name(strongest.target), count: strongest.events.length })
    : message(language, 'network.none');
  const nodes = nodeMarks(graph, ties, language);
  const agreements = graph.nodes.filter(({ kind }) => kind === 'agreement').length;
  return {
    chart: 'network', view, graph, title,
    whole: wholeGraph(dataset, view.scale),
    sides: dataset.dyad.sides,
    subtitle: message(language, 'network.subtitle', { events: events.length }),
    notes: [message(language, 'network.note'), message(language, 'source', { source: dataset.dyad.source })],
    marks: [...nodes, ...tieMarks(graph, language)],
    summary: message(language, 'network.summary', {
      title, actors: graph.nodes.length - agreements, agreements, ties: graph.edges.length, first: name(nodes[0]?.id ?? '')
    }),
    reading: message(language, 'network.reading'),
    table: tieTable(graph, language)
  };
}
