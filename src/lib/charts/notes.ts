import { meanWeight } from '#lib/analysis/index.ts';
import {
  directionNames,
  earlierFirst,
  isOfMeasuresAlone,
  nameOf,
  type Dataset,
  type DyadEvent
} from '#lib/dataset/index.ts';
import {
  categoryName,
  codedInWords,
  contextName,
  dateInWords,
  message,
  numberInWords,
  recordName,
  sourcesInWords
} from '#lib/messages/index.ts';
import type { Language, View } from '#lib/view/index.ts';
import type { Figure } from './figure.ts';

/** Whether the view lets every event of its period through. */
const isUnfiltered = ({ category, context, actor, q, direction }: View) =>
  category.length + context.length + actor.length === 0 && q === '' && (direction === 'both' || direction === 'split');

/**
 * What a message is called that speaks of chosen events where there are such: a title must not say of all what is true
 * of some.
 */
export const chosenSuffix = (view: View) => (isUnfiltered(view) ? '' : '-chosen');

/** Of a drawing that shows chosen events only, how many, and chosen by what; empty where it shows all of its period. */
export function choiceNote({ dyad, actors, events }: Dataset, view: View, shown: number): string {
  if (isUnfiltered(view)) return '';
  const { lang, category, context, actor, q, direction } = view;
  const listed = (names: readonly string[]) => names.map((name) => message(lang, 'choice.quoted', { name })).join(', ');
  const choice = [
    ...(category.length > 0
      ? [message(lang, 'choice.category', { names: listed(category.map((code) => categoryName(lang, code))) })]
      : []),
    ...(context.length > 0
      ? [message(lang, 'choice.context', { names: listed(context.map((code) => contextName(lang, code))) })]
      : []),
    ...(actor.length > 0
      ? [message(lang, 'choice.actor', { names: listed(actor.map((id) => nameOf(actors, id))) })]
      : []),
    ...(direction === 'both' || direction === 'split'
      ? []
      : [message(lang, 'choice.direction', directionNames({ dyad, actors }, direction))]),
    ...(q === '' ? [] : [message(lang, 'choice.words', { names: listed([q]) })])
  ];
  return message(lang, 'choice.note', { shown, all: events.length, choice: choice.join('; ') });
}

/** Events that are pointed out, in order of time, each by its headline and date: "…; …". */
export const pointedInWords = (events: readonly DyadEvent[], lang: Language): string =>
  [...events]
    .sort(earlierFirst)
    .map(({ date, title }) => `${title} (${dateInWords(lang, date)})`)
    .join('; ');

/** What stands below a drawing, a paragraph each: first what was chosen, pointed out and doubtful, if anything was. */
export const notesBelow = ({
  choice,
  pointed,
  doubts,
  notes,
  view
}: Pick<Figure, 'choice' | 'pointed' | 'doubts' | 'notes' | 'view'>): string[] =>
  [choice, pointed, ...doubtNotes(doubts, view.lang), ...notes].filter(Boolean);

/** More lines than these are for the page on the method. */
const maxDoubts = 3;

/** What the daggers of a drawing mean, a line each; of more than a few, where it stands. */
export function doubtNotes(doubts: readonly string[], lang: Language): string[] {
  return doubts.length > maxDoubts
    ? [message(lang, 'doubt.elsewhere')]
    : doubts.map((doubt) => message(lang, 'doubt.note', { doubt }));
}

/** The doubts of what a drawing names, each once. */
export const doubtsOf = (named: readonly { readonly doubts?: readonly string[] }[]): string[] => [
  ...new Set(named.flatMap(({ doubts = [] }) => doubts))
];

/** A sentence on what has doubts, with these: a screen reader hears them at the mark. */
export const withDoubts = (sentence: string, doubts: readonly string[], lang: Language): string =>
  [sentence, ...doubts.map((doubt) => message(lang, 'doubt.note', { doubt }))].join('; ');

/** Doubts that a drawing tells without its notes: those of what it names, which on a slide stand beside it. */
export const doubtsWithin = (figure: Figure, { terse = false }: { readonly terse?: boolean }): readonly string[] =>
  figure.chart !== 'warmth' && (terse || figure.pointed !== '') ? [] : figure.doubts;

/** Sentences one after another, those that say nothing left out. */
export const joinSentences = (...sentences: readonly string[]): string => sentences.filter(Boolean).join(' ');

/** What the drawing rests on, who made it of which data, and under which licence it may be passed on. */
export function sourceNote(dataset: Dataset, lang: Language): string {
  const { items, record, date, licence } = dataset.dyad;
  // Each measure names its own source.
  if (isOfMeasuresAlone(dataset)) return message(lang, 'source.measures', { date, licence: licence.name });
  return message(lang, 'source', {
    // What was put together from many texts numbers none of them.
    items: record === 'article' ? items : 0,
    date,
    coded: codedInWords(lang, dataset),
    licence: licence.name,
    record: recordName(lang, dataset),
    credit: sourcesInWords(lang, dataset)
  });
}

/** By what events count, where the view counts them by their weights; empty where they count alike. */
export function weightsNote(dataset: Dataset, { lang, weights }: View): string {
  const counted = weights === 'same' ? null : weightInWords(dataset, lang);
  return counted ? message(lang, 'warmth.note.weights', counted) : '';
}

/** What the weights of a record are, and their mean; null where its rows state none. */
export function weightInWords(
  dataset: Dataset,
  lang: Language
): { readonly name: string; readonly mean: string } | null {
  const mean = meanWeight(dataset);
  return mean === null
    ? null
    : {
        name: dataset.dyad.weight || message(lang, 'warmth.note.weights.unnamed'),
        mean: numberInWords(lang, mean, mean < 10 ? 1 : 0)
      };
}
