import type { Dyad } from '#lib/dataset/index.ts';
import type { Language } from '#lib/view/index.ts';
import { message } from './message.ts';

/** What relationships are called beside one another, in their order: those of one title by that and their ids. */
export const titlesApart = (language: Language, dyads: readonly Pick<Dyad, 'id' | 'title'>[]): readonly string[] =>
  dyads.map(({ id, title }) =>
    dyads.some((other) => other.title === title && other.id !== id)
      ? message(language, 'relationship.apart', { title, id })
      : title
  );
