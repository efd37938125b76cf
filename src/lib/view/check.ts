import { contexts, type Dataset } from '$lib/dataset';
import type { View, ViewProblem } from './types';

/** So many unknown values of one parameter are told; more would say no more. */
const mostTold = 3;
/** Share of common letter pairs from which on two texts count as meant the same. */
const alike = 0.5;

type Checked = 'category' | 'context' | 'actor' | 'highlight';

/** The codes and ids of a view that are well formed, but that the data do not have, of each parameter the first `most`, each with the nearest that they do. */
export function checkView(dataset: Dataset, view: View, most = mostTold): ViewProblem[] {
  const unknown = (parameter: Checked, known: readonly string[]): ViewProblem[] => {
    const all = new Set(known);
    return view[parameter].filter((value) => !all.has(value)).slice(0, most)
      .map((value) => ({ parameter, value, fault: 'unknown', allowed: nearest(value, all) }));
  };
  return [
    ...unknown('category', dataset.codebook.plover.map(({ category }) => category)),
    ...unknown('context', contexts),
    ...unknown('actor', dataset.actors.map(({ id }) => id)),
    ...unknown('highlight', dataset.events.map(({ id }) => id))
  ];
}

/** A view without the codes and ids that the data do not have. */
export function withoutUnknown(dataset: Dataset, view: View): View {
  const unknown = checkView(dataset, view, Number.POSITIVE_INFINITY);
  const known = (name: Checked) => view[name].filter((value) => !unknown.some((problem) => problem.parameter === name && problem.value === value));
  return unknown.length === 0 ? view : { ...view, category: known('category'), context: known('context'), actor: known('actor'), highlight: known('highlight') };
}

/** The known value most like this one (Dice's coefficient of letter pairs), or nothing where none is. */
function nearest(value: string, known: Iterable<string>): string {
  const pairs = pairsOf(value);
  let best = { value: '', likeness: alike };
  for (const other of known) {
    const others = pairsOf(other);
    const common = [...pairs].filter((pair) => others.has(pair)).length;
    const likeness = (2 * common) / (pairs.size + others.size);
    if (likeness > best.likeness) best = { value: other, likeness };
  }
  return best.value;
}

function pairsOf(text: string): Set<string> {
  const letters = ` ${text.toLowerCase()} `;
  return new Set(Array.from({ length: letters.length - 1 }, (_, n) => letters.slice(n, n + 2)));
}
