import { networkGraph, scorer, type NetworkGraph, type NetworkLayout } from '#lib/analysis/index.ts';
import { nameOf, type Dataset, type DyadEvent } from '#lib/dataset/index.ts';
import { networkMessage, scopeInWords } from '#lib/messages/index.ts';
import { domainOf, selectEvents, type View } from '#lib/view/index.ts';
import type { Figure } from '../figure.ts';
import { choiceNote, doubtsOf, joinSentences, pointedInWords, sourceNote } from '../notes.ts';
import { periodInWords } from '../warmth/warmth-words.ts';
import { layoutOf } from './graph/layout-of.ts';
import { leftOutNote } from './left-out.ts';
import { networkFinding } from './network-finding.ts';
import { coreIn, wholeGraph, within } from './network-layout.ts';
import { nearIn, nodeMarks, tieMarks, tiesOf } from './network-marks.ts';
import { tieTable } from './network-table.ts';

export interface NetworkFigure extends Figure {
  readonly chart: 'network';
  /** The graph of the view, and that of the whole relationship, from which every node has its place in any view. */
  readonly graph: NetworkGraph;
  readonly whole: NetworkGraph;
  /** What of both is drawn on a slide. */
  readonly core: { readonly graph: NetworkGraph; readonly whole: NetworkGraph };
  /** What of the view a slide leaves out; empty where nothing is. */
  readonly leftOut: string;
  /** Where its nodes stand in the graph. */
  readonly layout: NetworkLayout;
  readonly sides: Dataset['dyad']['sides'];
}

/** Who dealt with whom in a view: numbers and words, not yet drawn. */
export function networkFigure(dataset: Dataset, view: View): NetworkFigure {
  const language = view.lang;
  const scores = scorer(dataset.codebook, view.scale);
  const events = selectEvents(dataset, view);
  const whole = wholeGraph(dataset, view.scale);
  const found = networkGraph(dataset, events, scores);
  const graph = within(found, whole);
  const ties = tiesOf(graph);
  const inWords = (what: 'actors' | 'agreements' | 'ties', count: number) =>
    networkMessage(language, `network.count.${what}`, { count });
  const core = coreIn(graph, whole, dataset.dyad.sides);
  const finding = networkFinding(dataset, found, events, view);
  const nodes = nodeMarks(graph, ties, language);
  const agreements = graph.nodes.filter(({ kind }) => kind === 'agreement').length;
  const pointed = events.filter(({ id }) => view.highlight.includes(id));
  const choice = choiceNote(dataset, view, events.length);
  return {
    chart: 'network',
    view,
    graph,
    title: finding.title,
    whole,
    core,
    leftOut: leftOutNote(graph, core.graph, view),
    layout: layoutOf(dataset),
    sides: dataset.dyad.sides,
    subtitle: networkMessage(language, 'network.subtitle', {
      dyad: dataset.dyad.title,
      scope: scopeInWords(language, dataset),
      events: events.length,
      period: periodInWords(language, domainOf(dataset, view))
    }),
    choice,
    pointed: pointedNote(pointed, view),
    doubts: doubtsOf([...graph.nodes, ...pointed]),
    notes: [
      strongestNote(found, graph, view),
      finding.note,
      networkMessage(language, 'network.note'),
      sourceNote(dataset, language)
    ].filter(Boolean),
    marks: [...nodes, ...tieMarks(graph, language)],
    near: nearIn(graph, ties),
    summary: joinSentences(
      choice,
      networkMessage(language, 'network.summary', {
        actors: inWords('actors', graph.nodes.length - agreements),
        agreements: inWords('agreements', agreements),
        ties: inWords('ties', graph.edges.length),
        first: nameOf(graph.nodes, nodes[0]?.id ?? '')
      })
    ),
    reading: networkMessage(language, 'network.reading'),
    table: tieTable(graph, language)
  };
}

/** How many are drawn where not all are; empty where they are. */
const strongestNote = (found: NetworkGraph, drawn: NetworkGraph, { lang }: View): string =>
  drawn.nodes.length < found.nodes.length
    ? networkMessage(lang, 'network.strongest', { drawn: drawn.nodes.length, all: found.nodes.length })
    : '';

/** The highlighted events of a view: the ties that rest on them are dark. */
const pointedNote = (shown: readonly DyadEvent[], { lang }: View): string =>
  shown.length === 0 ? '' : networkMessage(lang, 'network.pointed', { events: pointedInWords(shown, lang) });
