import { categories, contexts, type QuadClass } from '#lib/dataset/index.ts';
import { noCategory, type Language } from '#lib/view/index.ts';
import { message, type MessageKey } from './message.ts';

const quadKeys = {
  'verbal cooperation': 'quad.verbal-cooperation',
  'material cooperation': 'quad.material-cooperation',
  'verbal conflict': 'quad.verbal-conflict',
  'material conflict': 'quad.material-conflict'
} as const satisfies Record<QuadClass, MessageKey>;

/** A quad class in words. */
export function quadName(language: Language, quad: QuadClass): string {
  return message(language, quadKeys[quad]);
}

const kindKeys = {
  'verbal cooperation': 'kind.friendly-words',
  'material cooperation': 'kind.friendly-deeds',
  'verbal conflict': 'kind.hostile-words',
  'material conflict': 'kind.hostile-deeds'
} as const satisfies Record<QuadClass, MessageKey>;

/** What an event is to the relationship, in plain words: "friendly deeds"; null where it is not coded. */
export function kindName(language: Language, quad: QuadClass | null): string {
  return message(language, quad === null ? 'kind.not-coded' : kindKeys[quad]);
}

/** The same at the head of a column or an entry: "Friendly deeds". */
export function kindHeading(language: Language, quad: QuadClass): string {
  const name = kindName(language, quad);
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** A PLOVER category in words, or that there is none; the code itself where another package's codebook has one that is not named here. */
export function categoryName(language: Language, code: string): string {
  if (code === noCategory) return message(language, 'category.none');
  const known = categories.find((category) => category === code);
  return known ? message(language, `category.${known}`) : code;
}

/** A PLOVER context in words, or the code itself. */
export function contextName(language: Language, code: string): string {
  const known = contexts.find((context) => context === code);
  return known ? message(language, `context.${known}`) : code;
}
