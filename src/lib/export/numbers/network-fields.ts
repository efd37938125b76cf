import type { NetworkFigure } from '#lib/charts/index.ts';
import { nameOf } from '#lib/dataset/index.ts';
import { fileMessage } from '#lib/messages/index.ts';
import { rounded } from './cell-values.ts';
import type { NumberTable } from './number-table.ts';

/** One row for each tie that is drawn. */
export function networkFields({ graph, view: { lang } }: NetworkFigure): NumberTable {
  return {
    columns: [
      { key: 'a', label: fileMessage(lang, 'numbers.a') },
      { key: 'b', label: fileMessage(lang, 'numbers.b') },
      { key: 'tie', label: fileMessage(lang, 'numbers.tie') },
      { key: 'count', label: fileMessage(lang, 'numbers.count') },
      { key: 'mean', label: fileMessage(lang, 'numbers.mean'), holds: 'score' },
      { key: 'events', label: fileMessage(lang, 'numbers.events') }
    ],
    rows: graph.edges.map(({ source, target, kind, events, score }) => [
      nameOf(graph.nodes, source),
      nameOf(graph.nodes, target),
      kind,
      events.length,
      score === null ? null : rounded(score),
      events.map(({ id }) => id).join(';')
    ])
  };
}
