import { networkGraph, scorer, type NetworkGraph } from '#lib/analysis/index.ts';
import { nameOf, type Dataset, type DyadEvent } from '#lib/dataset/index.ts';
import { message, scopeInWords } from '#lib/messages/index.ts';
import { selectEvents, type View } from '#lib/view/index.ts';
import type { Figure } from '../figure.ts';
import { choiceNote, doubtsOf, joinSentences, pointedInWords, sourceNote } from '../notes.ts';
import { strongestTie } from './network-finding.ts';
import { wholeGraph } from './network-layout.ts';
import { nearIn, nodeMarks, tieMarks, tiesOf } from './network-marks.ts';
import { tieTable } from './network-table.ts';

export interface NetworkFigure extends Figure {
  readonly chart: 'network';
  /** The graph of the view, and that of the whole relationship, from which every node has its place in any view. */
  readonly graph: NetworkGraph;
  readonly whole: NetworkGraph;
  readonly sides: Dataset['dyad']['sides'];
}

/** Who dealt with whom in a view: numbers and words, not yet drawn. */
export function networkFigure(dataset: Dataset, view: View): NetworkFigure {
  const language = view.lang;
  const scores = scorer(dataset.codebook, view.scale);
  const events = selectEvents(dataset, view);
  const graph = networkGraph(dataset, events, scores);
  const ties = tiesOf(graph);
  const inWords = (what: 'actors' | 'agreements' | 'ties', count: number) =>
    message(language, `network.count.${what}`, { count });
  const title = strongestTie(graph, events.length, view);
  const nodes = nodeMarks(graph, ties, language);
  const agreements = graph.nodes.filter(({ kind }) => kind === 'agreement').length;
  const pointed = events.filter(({ id }) => view.highlight.includes(id));
  const choice = choiceNote(dataset, view, events.length);
  return {
    chart: 'network',
    view,
    graph,
    title,
    whole: wholeGraph(dataset, view.scale),
    sides: dataset.dyad.sides,
    subtitle: message(language, agreements > 0 ? 'network.subtitle' : 'network.subtitle.apart', {
      dyad: dataset.dyad.title,
      scope: scopeInWords(language, dataset),
      events: events.length
    }),
    choice,
    pointed: pointedNote(pointed, view),
    doubts: doubtsOf([...graph.nodes, ...pointed]),
    notes: [message(language, 'network.note'), sourceNote(dataset, language)],
    marks: [...nodes, ...tieMarks(graph, language)],
    near: nearIn(graph, ties),
    summary: joinSentences(
      choice,
      message(language, 'network.summary', {
        actors: inWords('actors', graph.nodes.length - agreements),
        agreements: inWords('agreements', agreements),
        ties: inWords('ties', graph.edges.length),
        first: nameOf(graph.nodes, nodes[0]?.id ?? '')
      })
    ),
    reading: message(language, 'network.reading'),
    table: tieTable(graph, language)
  };
}

/** The highlighted events of a view: the ties that rest on them are dark. */
const pointedNote = (shown: readonly DyadEvent[], { lang }: View): string =>
  shown.length === 0 ? '' : message(lang, 'network.pointed', { events: pointedInWords(shown, lang) });
