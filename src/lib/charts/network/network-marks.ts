import { agreementNode, type NetworkEdge, type NetworkGraph } from '#lib/analysis/index.ts';
import { nameOf } from '#lib/dataset/index.ts';
import { memoizeWeak } from '#lib/memo/index.ts';
import { dateInWords, message, networkMessage, signedNumber } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import type { Mark, Page } from '../figure.ts';
import { withDoubts } from '../notes.ts';
import { fullName } from './node-label.ts';

/** The events of a tie by id: one list for its mark and its row. */
export const idsOf = memoizeWeak(({ events }: NetworkEdge): readonly string[] => events.map(({ id }) => id));

/** The ties of each node, those with most events first. */
export function tiesOf({ nodes, edges }: NetworkGraph): ReadonlyMap<string, readonly NetworkEdge[]> {
  const ties = new Map<string, NetworkEdge[]>(nodes.map(({ id }) => [id, []]));
  for (const edge of edges) for (const end of [edge.source, edge.target]) ties.get(end)?.push(edge);
  for (const found of ties.values()) found.sort((a, b) => b.events.length - a.events.length || (a.id < b.id ? -1 : 1));
  return ties;
}

/** What is written on a tie: how many events, and how those between the two sides were on the whole. */
export const actLabel = (
  { events, score, scored }: NetworkEdge,
  language: Language,
  words: 'network.act' | 'network.act.short' = 'network.act'
): string => {
  const count = events.length;
  if (score === null) return inWords(count, 'events', language);
  const told = { events: count, score: signedNumber(language, score) };
  if (scored === count) return networkMessage(language, words, told);
  // A mean of some that stood beside the number of all would seem to be theirs.
  return words === 'network.act'
    ? networkMessage(language, 'network.act.scored', { ...told, scored })
    : inWords(count, 'events', language);
};

/** One mark for each node, those with most ties first. */
export function nodeMarks(
  { nodes }: NetworkGraph,
  ties: ReadonlyMap<string, readonly NetworkEdge[]>,
  language: Language
): Mark[] {
  const countOf = (id: string) => ties.get(id)?.length ?? 0;
  return [...nodes]
    .sort((a, b) => countOf(b.id) - countOf(a.id) || (a.id < b.id ? -1 : 1))
    .map((node): Mark => {
      const { id } = node;
      const own = ties.get(id) ?? [];
      const events = node.events.map(({ id }) => id);
      return {
        id,
        events,
        page: pageOfNode(node),
        sentence: withDoubts(
          networkMessage(language, 'network.node', {
            name: node.inForce
              ? networkMessage(language, 'network.in-force', {
                  name: fullName(node, language),
                  time: dateInWords(language, node.inForce)
                })
              : fullName(node, language),
            ties: inWords(own.length, 'ties', language),
            events: inWords(events.length, 'events', language)
          }),
          node.doubts ?? [],
          language
        )
      };
    });
}

/** One mark for each tie. */
export function tieMarks(graph: NetworkGraph, language: Language): Mark[] {
  return graph.edges.map((edge) => {
    const words = {
      a: nameOf(graph.nodes, edge.source),
      b: nameOf(graph.nodes, edge.target),
      kind: message(language, `edge.${edge.kind}`)
    };
    return {
      id: edge.id,
      events: idsOf(edge),
      sentence: networkMessage(language, 'network.tie', {
        ...words,
        events: actLabel(edge, language)
      })
    };
  });
}

/** Which marks are near one: of a node its ties and those at their other ends, of a tie its ends. */
export function nearIn(
  { edges }: NetworkGraph,
  ties: ReadonlyMap<string, readonly NetworkEdge[]>
): (mark: string) => readonly string[] {
  return (mark) => {
    const own = ties.get(mark) ?? edges.filter(({ id }) => id === mark);
    return [...new Set(own.flatMap(({ id, source, target }) => [id, source, target]))];
  };
}

const inWords = (count: number, what: 'ties' | 'events', language: Language) =>
  networkMessage(language, `network.count.${what}`, { count });

/** The page of a node's actor or agreement. */
export function pageOfNode({ id, kind }: NetworkGraph['nodes'][number]): Page<'actor' | 'agreement'> {
  return kind === 'agreement' ? { kind, id: id.slice(agreementNode('').length) } : { kind: 'actor', id };
}
