import type { NetworkFigure } from '#lib/charts/index.ts';
import { fileMessage } from '#lib/messages/index.ts';
import { rounded } from './rounded.ts';
import type { NumberTable } from './table.ts';

/** One row for each tie that is drawn. */
export function networkNumbers({ graph, view: { lang } }: NetworkFigure): NumberTable {
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
  return {
    columns: [
      { key: 'a', label: fileMessage(lang, 'numbers.a') },
      { key: 'b', label: fileMessage(lang, 'numbers.b') },
      { key: 'tie', label: fileMessage(lang, 'numbers.tie') },
      { key: 'count', label: fileMessage(lang, 'numbers.count') },
      { key: 'mean', label: fileMessage(lang, 'numbers.mean') },
      { key: 'events', label: fileMessage(lang, 'numbers.events') }
    ],
    rows: graph.edges.map(({ source, target, kind, events, score }) => [
      names.get(source) ?? source,
      names.get(target) ?? target,
      kind,
      events.length,
      score === null ? null : rounded(score),
      events.map(({ id }) => id).join(';')
    ])
  };
}
