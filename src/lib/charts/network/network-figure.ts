import type { NetworkGraph, NetworkLayout } from '#lib/analysis/index.ts';
import { nameOf, type Dataset } from '#lib/dataset/index.ts';
import { networkMessage } from '#lib/messages/index.ts';
import type { View } from '#lib/view/index.ts';
import type { Figure } from '../figure.ts';
import { joinSentences } from '../notes.ts';
import { layoutOf } from './graph/layout-of.ts';
import { leftOutNote } from './left-out.ts';
import { coreIn, wholeGraph } from './network-layout.ts';
import { nearIn, nodeMarks, tieMarks, tiesOf } from './network-marks.ts';
import { tieTable } from './network-table.ts';
import { networkWords, stepWords, type NetworkWords } from './network-words.ts';

export interface NetworkFigure extends Figure {
  readonly chart: 'network';
  /** The graph of the view, and that of the whole relationship, from which every node has its place in any view. */
  readonly graph: NetworkGraph;
  readonly whole: NetworkGraph;
  /** What of both is drawn on a slide. */
  readonly core: { readonly graph: NetworkGraph; readonly whole: NetworkGraph };
  /** Ids of the marks that a file shows without their names; without it, all have theirs. */
  readonly unnamed?: ReadonlySet<string>;
  /** What of the view a slide leaves out; empty where nothing is. */
  readonly leftOut: string;
  /** What is doubtful of the events that are pointed out. */
  readonly pointedDoubts: readonly string[];
  /**
   * Its words as they were found, and those for which it keeps room, so that no node moves: of the whole and of each step
   * in time under the same filters, on a slide of its steps.
   */
  readonly words: NetworkWords;
  readonly wordsOfSteps: () => readonly NetworkWords[];
  /** Where its nodes stand in the graph. */
  readonly layout: NetworkLayout;
  readonly sides: Dataset['dyad']['sides'];
}

/** Who dealt with whom in a view: numbers and words, not yet drawn. */
export function networkFigure(dataset: Dataset, view: View): NetworkFigure {
  const language = view.lang;
  const whole = wholeGraph(dataset, view.scale);
  const words = networkWords(dataset, view, whole);
  const { graph, choice } = words;
  const ties = tiesOf(graph);
  const inWords = (what: 'actors' | 'agreements' | 'ties', count: number) =>
    networkMessage(language, `network.count.${what}`, { count });
  const core = coreIn(graph, whole, dataset.dyad.sides);
  const nodes = nodeMarks(graph, ties, language);
  const agreements = graph.nodes.filter(({ kind }) => kind === 'agreement').length;
  const tied = (n: number) => ties.get(nodes[n]?.id ?? '')?.length ?? 0;
  return {
    ...words,
    chart: 'network',
    words,
    whole,
    core,
    leftOut: leftOutNote(words.found, core.graph, view),
    wordsOfSteps: () => stepWords(dataset)(view),
    layout: layoutOf(dataset),
    sides: dataset.dyad.sides,
    marks: [...nodes, ...tieMarks(graph, language)],
    near: nearIn(graph, ties),
    summary: joinSentences(
      choice,
      // Of several with as many ties none has most.
      networkMessage(language, tied(0) > tied(1) ? 'network.summary.first' : 'network.summary', {
        actors: inWords('actors', graph.nodes.length - agreements),
        agreements: inWords('agreements', agreements),
        ties: inWords('ties', graph.edges.length),
        first: nameOf(graph.nodes, nodes[0]?.id ?? '')
      })
    ),
    reading: networkMessage(
      language,
      dataset.agreements.length > 0 ? 'network.reading' : 'network.reading.no-agreements'
    ),
    table: tieTable(dataset, graph, language)
  };
}

/** A figure that keeps room for the words of these views, one of which it shows: the steps of a slide. */
export const withStepsOf = (figure: NetworkFigure, dataset: Dataset, views: readonly View[]): NetworkFigure => ({
  ...figure,
  wordsOfSteps: () =>
    views.map((view) => networkWords(dataset, { ...view, lang: figure.view.lang }, wholeGraph(dataset, view.scale)))
});
