import { isFilled, type NetworkGraph } from '#lib/analysis/index.ts';
import { daysOf, nameOf, type Dataset } from '#lib/dataset/index.ts';
import { message, networkMessage, numberInWords, signedNumber, yearSpanInWords } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import { lazyTable, pageOfEvents, type FigureTable } from '../figure.ts';
import { idsOf, pageOfNode } from './network-marks.ts';

/** The ties as a table, the form of the network that a screen reader reads. */
export function tieTable(dataset: Dataset, graph: NetworkGraph, language: Language): FigureTable {
  const hasScores = isFilled(dataset, 'score');
  return lazyTable(
    {
      caption: networkMessage(language, 'network.table'),
      columns: [
        { key: 'a', label: networkMessage(language, 'network.a'), numeric: false },
        { key: 'b', label: networkMessage(language, 'network.b'), numeric: false },
        { key: 'kind', label: networkMessage(language, 'network.kind'), numeric: false },
        { key: 'years', label: networkMessage(language, 'network.years'), numeric: false },
        { key: 'events', label: networkMessage(language, 'network.events'), numeric: true },
        ...(hasScores ? [{ key: 'score', label: networkMessage(language, 'network.score'), numeric: true }] : [])
      ]
    },
    () => {
      const pages = new Map(graph.nodes.map((node) => [node.id, pageOfNode(node)]));
      const dates = new Map(graph.nodes.flatMap(({ id, date }) => (date ? [[id, date] as const] : [])));
      return graph.edges.map((edge) => {
        const [a, b] = [nameOf(graph.nodes, edge.source), nameOf(graph.nodes, edge.target)];
        const kind = message(language, `edge.${edge.kind}`);
        const days =
          (edge.events.length === 0 && (dates.get(edge.source) ?? dates.get(edge.target))) || daysOf(edge.events);
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
            ...(hasScores ? [edge.score === null ? '' : signedNumber(language, edge.score)] : [])
          ],
          order: [a, b, kind, days.first, edge.events.length, ...(hasScores ? [edge.score] : [])]
        };
      });
    }
  );
}
