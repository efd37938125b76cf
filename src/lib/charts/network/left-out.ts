import type { NetworkGraph } from '#lib/analysis/index.ts';
import { listInWords, networkMessage } from '#lib/messages/index.ts';
import type { View } from '#lib/view/index.ts';
import { formOfKind } from './node-shape.ts';

/** More states are counted: the foot of a slide has room for a few. */
const maxNamed = 5;

/** What of the graph of a view is not among what is drawn: how many people and bodies, and which states. */
export function leftOutNote({ nodes }: NetworkGraph, drawn: NetworkGraph, { lang }: View): string {
  const ids = new Set(drawn.nodes.map(({ id }) => id));
  const left = nodes.filter(({ id }) => !ids.has(id));
  const states = left.filter(({ kind }) => kind === 'state').map(({ name }) => name);
  const others = left.filter(({ kind }) => kind !== 'state');
  const counts = (['person', 'body', 'agreement'] as const).flatMap((form) => {
    const count = others.filter(({ kind }) => formOfKind(kind) === form).length;
    const what = form === 'person' ? 'people' : form === 'body' ? 'bodies' : 'agreements';
    return count === 0 ? [] : [networkMessage(lang, `network.count.${what}`, { count })];
  });
  const isOnce = others.every(({ events }) => events.length === 1);
  const told = [
    ...(counts.length === 0
      ? []
      : [networkMessage(lang, `network.left.${isOnce ? 'once' : 'weaker'}`, { left: listInWords(lang, counts) })]),
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
