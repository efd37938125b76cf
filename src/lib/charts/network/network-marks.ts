import { agreementNode, type NetworkEdge, type NetworkGraph } from '#lib/analysis/index.ts';
import { daysOf } from '#lib/dataset/index.ts';
import { memoizeWeak } from '#lib/memo/index.ts';
import { message, numberInWords, signedNumber, yearSpanInWords } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import type { FigureTable, Mark, Page } from '../figure.ts';
import { pageOfEvents } from '../page.ts';
import { rowsWhenAsked } from '../table.ts';
import { fullName } from './node-label.ts';

/** The events of a tie by id: one list for its mark and its row. */
const idsOf = memoizeWeak(({ events }: NetworkEdge): readonly string[] => events.map(({ id }) => id));

/** The ties of each node, those with most events first. */
export function tiesOf({ nodes, edges }: NetworkGraph): ReadonlyMap<string, readonly NetworkEdge[]> {
  const ties = new Map<string, NetworkEdge[]>(nodes.map(({ id }) => [id, []]));
  for (const edge of edges) for (const end of [edge.source, edge.target]) ties.get(end)?.push(edge);
  for (const found of ties.values()) found.sort((a, b) => b.events.length - a.events.length || (a.id < b.id ? -1 : 1));
  return ties;
}

/** What is written on a tie between states. */
export const actLabel = ({ events, score }: NetworkEdge, language: Language) =>
  message(language, 'network.act', { events: events.length, score: signedNumber(language, score ?? 0) });

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
        sentence: message(language, 'network.node', {
          name: fullName(node, language),
          ties: inWords(own.length, 'ties', language),
          events: inWords(events.length, 'events', language)
        })
      };
    });
}

/** One mark for each tie. */
export function tieMarks({ nodes, edges }: NetworkGraph, language: Language): Mark[] {
  const names = namesOf(nodes);
  return edges.map((edge) => {
    const words = {
      a: names.get(edge.source) ?? edge.source,
      b: names.get(edge.target) ?? edge.target,
      kind: message(language, `edge.${edge.kind}`)
    };
    return {
      id: edge.id,
      events: idsOf(edge),
      sentence: message(language, 'network.tie', {
        ...words,
        events: edge.score === null ? inWords(edge.events.length, 'events', language) : actLabel(edge, language)
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
  message(language, `network.count.${what}`, { count });

/** The ties as a table, the form of the network that a screen reader reads. */
export function tieTable({ nodes, edges }: NetworkGraph, language: Language): FigureTable {
  return rowsWhenAsked(
    {
      caption: message(language, 'network.table'),
      columns: [
        { key: 'a', label: message(language, 'network.a'), numeric: false },
        { key: 'b', label: message(language, 'network.b'), numeric: false },
        { key: 'kind', label: message(language, 'network.kind'), numeric: false },
        { key: 'years', label: message(language, 'network.years'), numeric: false },
        { key: 'events', label: message(language, 'network.events'), numeric: true },
        { key: 'score', label: message(language, 'network.score'), numeric: true }
      ]
    },
    () => {
      const names = namesOf(nodes);
      const pages = new Map(nodes.map((node) => [node.id, pageOfNode(node)]));
      return edges.map((edge) => {
        const a = names.get(edge.source) ?? edge.source;
        const b = names.get(edge.target) ?? edge.target;
        const kind = message(language, `edge.${edge.kind}`);
        const days = daysOf(edge.events);
        return {
          id: edge.id,
          pages: [
            pages.get(edge.source) ?? null,
            pages.get(edge.target) ?? null,
            null,
            null,
            pageOfEvents(idsOf(edge))
          ],
          cells: [
            a,
            b,
            kind,
            yearSpanInWords(language, days),
            numberInWords(language, edge.events.length),
            edge.score === null ? '' : signedNumber(language, edge.score)
          ],
          order: [a, b, kind, days.first, edge.events.length, edge.score]
        };
      });
    }
  );
}

const namesOf = (nodes: NetworkGraph['nodes']) => new Map(nodes.map(({ id, name }) => [id, name]));

/** The page of a node's actor or agreement. */
function pageOfNode({ id, kind }: NetworkGraph['nodes'][number]): Page<'actor' | 'agreement'> {
  return kind === 'agreement' ? { kind, id: id.slice(agreementNode('').length) } : { kind: 'actor', id };
}
