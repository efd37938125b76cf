import { max, min } from 'd3';
import type { NetworkGraph, NetworkNode } from '#lib/analysis/index.ts';
import { listInWords, networkMessage } from '#lib/messages/index.ts';
import type { View } from '#lib/view/index.ts';
import { formOfKind } from './node-shape.ts';

/** More states are counted: the foot of a slide has room for a few. */
const maxNamed = 5;

const wordOf = { person: 'people', body: 'bodies', agreement: 'agreements' } as const;

/**
 * What of the graph of a view is not among what is drawn: how many people, bodies and agreements, which states, and that
 * they have one event each, or fewer than those of their kind that are drawn, where that is so.
 */
export function leftOutNote({ nodes }: NetworkGraph, drawn: NetworkGraph, { lang }: View): string {
  const ids = new Set(drawn.nodes.map(({ id }) => id));
  const left = nodes.filter(({ id }) => !ids.has(id));
  const states = left.filter(({ kind }) => kind === 'state').map(({ name }) => name);
  const others = (['person', 'body', 'agreement'] as const).flatMap((form) => {
    const of = (some: readonly NetworkNode[]) =>
      some.filter(({ kind }) => kind !== 'state' && formOfKind(kind) === form).map(({ events }) => events.length);
    const [most = 0, least = 0] = [max(of(left)), min(of(drawn.nodes))];
    const count = of(left).length;
    if (count === 0) return [];
    const how = most === 1 ? 'once' : most < least ? 'weaker' : 'plain';
    return [{ how, words: networkMessage(lang, `network.count.${wordOf[form]}`, { count }) } as const];
  });
  const told = [
    ...(['once', 'weaker', 'plain'] as const).flatMap((how) => {
      const counts = others.filter((each) => each.how === how).map(({ words }) => words);
      return counts.length === 0
        ? []
        : [networkMessage(lang, `network.left.${how}`, { left: listInWords(lang, counts) })];
    }),
    ...(states.length === 0
      ? []
      : [
          states.length > maxNamed
            ? networkMessage(lang, 'network.count.states', { count: states.length })
            : listInWords(lang, states)
        ])
  ];
  return told.length === 0 ? '' : networkMessage(lang, 'network.left', { left: told.join('; ') });
}
