import { directionNames, nameOf, type Dataset } from '#lib/dataset/index.ts';
import { categoryName, contextName, message } from '#lib/messages/index.ts';
import type { View } from '#lib/view/index.ts';
import { mergedQuery } from './chosen-view.ts';
import { dayChosen } from './filter-status.ts';

/** One active choice, and the query without it. */
interface Chip {
  readonly id: string;
  readonly label: string;
  readonly without: string;
}

/** Every filter that is set, each with the way to remove it alone. */
export function chipsOf(dataset: Dataset, view: View, query: URLSearchParams): Chip[] {
  const language = view.lang;
  const actorName = (id: string) => nameOf(dataset.actors, id);
  const chip = (names: readonly (keyof View)[], label: string, left: readonly string[] = []): Chip => ({
    id: `${names.join()} ${label}`,
    label,
    without: mergedQuery(
      query,
      names,
      names.flatMap((name) => left.map((value) => [name, value] as const))
    )
  });
  const each = (name: 'category' | 'context' | 'actor', inWords: (value: string) => string) =>
    view[name].map((value) =>
      chip(
        [name],
        message(language, `chip.${name}`, { value: inWords(value) }),
        view[name].filter((other) => other !== value)
      )
    );
  const { from, to } = view;
  return [
    ...(from !== '' && to !== ''
      ? [
          chip(
            ['from', 'to'],
            from === to
              ? message(language, 'chip.one-time', { when: dayChosen(language, from) })
              : message(language, 'chip.period', { from: dayChosen(language, from), to: dayChosen(language, to) })
          )
        ]
      : []),
    ...(from !== '' && to === ''
      ? [chip(['from'], message(language, 'chip.from', { from: dayChosen(language, from) }))]
      : []),
    ...(from === '' && to !== '' ? [chip(['to'], message(language, 'chip.to', { to: dayChosen(language, to) }))] : []),
    ...each('category', (code) => categoryName(language, code)),
    ...each('context', (code) => contextName(language, code)),
    ...each('actor', actorName),
    ...(view.direction === 'both' || view.direction === 'split'
      ? []
      : [chip(['direction'], message(language, 'chip.direction', directionNames(dataset, view.direction)))]),
    ...(view.q === '' ? [] : [chip(['q'], message(language, 'chip.q', { value: view.q }))])
  ];
}
