import type { NetworkGraph } from '#lib/analysis/index.ts';
import { nameOf } from '#lib/dataset/index.ts';
import { message, signedNumber } from '#lib/messages/index.ts';
import type { View } from '#lib/view/index.ts';
import { chosenSuffix } from '../notes.ts';

/**
 * The finding: the two states with most acts between them, in how many of all events, and how these were on the whole.
 */
export function strongestTie(graph: NetworkGraph, all: number, view: View): string {
  const language = view.lang;
  const acts = graph.edges.filter(({ kind }) => kind === 'act');
  const max = Math.max(0, ...acts.map(({ events }) => events.length));
  const [strongest, another] = acts.filter(({ events }) => events.length === max);
  if (!strongest) return message(language, 'network.none');
  return message(language, `network.title${another ? '.shared' : ''}${chosenSuffix(view)}`, {
    a: nameOf(graph.nodes, strongest.source),
    b: nameOf(graph.nodes, strongest.target),
    count: max,
    all,
    score: signedNumber(language, strongest.score ?? 0)
  });
}
