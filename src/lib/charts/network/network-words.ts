import { networkGraph, scorerOf, type NetworkEdge, type NetworkGraph } from '#lib/analysis/index.ts';
import type { Dataset, DyadEvent } from '#lib/dataset/index.ts';
import { memoizeBy, memoizeWeak } from '#lib/memo/index.ts';
import { networkMessage, scopeInWords } from '#lib/messages/index.ts';
import {
  domainOf,
  selectEvents,
  selectUntold,
  timeSteps,
  writeView,
  type Language,
  type View
} from '#lib/view/index.ts';
import type { Figure } from '../figure.ts';
import { choiceNote, doubtsOf, joinSentences, pointedInWords, sourceNote } from '../notes.ts';
import { periodInWords } from '../warmth/warmth-words.ts';
import { networkFinding } from './network-finding.ts';
import { wholeGraph, within } from './network-layout.ts';

/** What stands around the network of a view, and what it is of. */
export interface NetworkWords extends Pick<
  Figure,
  'view' | 'title' | 'subtitle' | 'choice' | 'pointed' | 'doubts' | 'notes'
> {
  /** All that the view has, those of it that have a place, and the note on how many these are; empty where all have. */
  readonly found: NetworkGraph;
  readonly graph: NetworkGraph;
  /** What is doubtful of the events that are pointed out, which its words name. */
  readonly pointedDoubts: readonly string[];
  readonly strongest: string;
  /** The note on what the view leaves out and is seen faintly; empty where nothing is. */
  readonly faint: string;
}

export function networkWords(dataset: Dataset, view: View, whole: NetworkGraph): NetworkWords {
  const language = view.lang;
  const events = selectEvents(dataset, view);
  const found = networkGraph(dataset, events, scorerOf(dataset, view), selectUntold(dataset, view));
  const graph = within(found, whole);
  const finding = networkFinding(dataset, found, events, view);
  const strongest = strongestNote(found, graph, view);
  const isFaint = graph.nodes.length < whole.nodes.length;
  const faint = isFaint ? networkMessage(language, 'network.note.faint') : '';
  const pointed = events.filter(({ id }) => view.highlight.includes(id));
  return {
    view,
    found,
    graph,
    strongest,
    faint,
    title: finding.title,
    subtitle: networkMessage(language, 'network.subtitle', {
      dyad: dataset.dyad.title,
      scope: scopeInWords(language, dataset),
      events: events.length,
      period: periodInWords(language, domainOf(dataset, view))
    }),
    choice: choiceNote(dataset, view, events.length),
    pointed: pointedNote(pointed, view),
    doubts: doubtsOf([...graph.nodes, ...pointed]),
    pointedDoubts: doubtsOf(pointed),
    notes: [
      strongest,
      finding.note,
      linesNote(graph, dataset.dyad.sides, language),
      graph.nodes.some(({ inForce }) => inForce) ? networkMessage(language, 'network.note.in-force') : '',
      faint,
      sourceNote(dataset, language)
    ].filter(Boolean)
  };
}

/** So many choices of filters are remembered. */
const maxChoices = 8;

/** The words of the whole and of each step in time, under the filters of a view: the same while its period is narrowed. */
export const stepWords = memoizeWeak((dataset: Dataset) =>
  memoizeBy(
    (view: View) => writeView({ ...view, from: '', to: '' }),
    (view): readonly NetworkWords[] =>
      [{ from: '', to: '' }, ...timeSteps(dataset)].map(({ from, to }) =>
        networkWords(dataset, { ...view, from, to }, wholeGraph(dataset, view.scale))
      ),
    maxChoices
  )
);

/** The kinds of thin ties, in the order in which they are told. */
const thinKinds = ['party', 'mediator', 'acts-for', 'part'] as const;

/** What the lines of a graph mean, of the kinds that it has. */
function linesNote({ edges }: NetworkGraph, sides: Dataset['dyad']['sides'], language: Language): string {
  const thin = thinKinds
    .filter((kind) => edges.some((edge) => edge.kind === kind))
    .map((kind) => networkMessage(language, `network.thin.${kind}`));
  return joinSentences(
    edges.some(({ kind }) => kind === 'act') ? networkMessage(language, broadNote(edges, sides)) : '',
    thin.length > 0 ? networkMessage(language, 'network.note.thin', { kinds: thin.join('; ') }) : ''
  );
}

/** Which note broad lines have: acts between the sides may have no score, where some have none. */
function broadNote(edges: readonly NetworkEdge[], sides: Dataset['dyad']['sides']) {
  const sideOf = (id: string) => sides.findIndex((states) => states.includes(id));
  const isBetween = ({ source, target }: NetworkEdge) =>
    sideOf(source) >= 0 && sideOf(target) >= 0 && sideOf(source) !== sideOf(target);
  const isUnscored = edges.some((edge) => edge.kind === 'act' && edge.score === null && isBetween(edge));
  if (!isUnscored) return 'network.note';
  return edges.some(({ score }) => score !== null) ? 'network.note.unscored' : 'network.note.no-scores';
}

/** How many are drawn where not all are; empty where they are. */
const strongestNote = (found: NetworkGraph, drawn: NetworkGraph, { lang }: View): string =>
  drawn.nodes.length < found.nodes.length
    ? networkMessage(lang, 'network.strongest', { drawn: drawn.nodes.length, all: found.nodes.length })
    : '';

/** The highlighted events of a view: the ties that rest on them are dark. */
const pointedNote = (shown: readonly DyadEvent[], { lang }: View): string =>
  shown.length === 0 ? '' : networkMessage(lang, 'network.pointed', { events: pointedInWords(shown, lang) });
