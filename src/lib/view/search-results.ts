import { byId, nameOf, nearestValue, type Dataset } from '#lib/dataset/index.ts';
import { memoizeWeak } from '#lib/memo/index.ts';
import { folded, searchableTexts, searchWords } from './search.ts';

/** What can be found: anything that has a page, and what is not of the record, which is told of as such. */
export const searchKinds = ['actor', 'agreement', 'event', 'item', 'era', 'background'] as const;
export type SearchKind = (typeof searchKinds)[number];

export interface SearchResult {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
}

/** Something that can be found, folded as the words that it is searched for. */
interface Entry extends SearchResult {
  readonly foldedTitle: string;
  readonly titleWords: readonly string[];
  readonly text: string;
}

const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

const entriesOf = memoizeWeak((dataset: Dataset): readonly Entry[] => {
  const { actors, agreements, events, sourceItems, eras, background } = dataset;
  const texts = searchableTexts(dataset);
  const entry = (kind: SearchKind, id: string, title: string, more: string): Entry => ({
    kind,
    id,
    title,
    foldedTitle: folded(title),
    titleWords: wordsOf(folded(title)),
    text: `${folded(`${title}\n${id}`)}\n${more}`
  });
  return [
    ...actors.map(({ id, name, state }) =>
      entry('actor', id, name, state === null ? '' : folded(nameOf(actors, state)))
    ),
    ...agreements.map(({ id, title, date }) => entry('agreement', id, title, date.edtf)),
    ...events.map(({ id, title }, n) => entry('event', id, title, texts[n] ?? '')),
    ...sourceItems.map(({ item, topic, source }) =>
      // "item 23" is what pages and slides call it.
      entry('item', item, `${item}: ${topic}`, folded(`item\n${byId(dataset.sources).get(source ?? '')?.title ?? ''}`))
    ),
    ...eras.map(({ id, label, date, note, side }) =>
      entry('era', id, label, folded([date.edtf, note, side === null ? '' : nameOf(actors, side)].join('\n')))
    ),
    ...background.map(({ id, title, date, note }) => entry('background', id, title, folded(`${date.edtf}\n${note}`)))
  ];
});

/** How well a word fits: it begins a word of the title, stands within one, or only in what is told beside. */
const points = { begins: 3, within: 2, beside: 1 } as const;

const pointsOf = (word: string, { foldedTitle, titleWords, text }: Entry): number => {
  const at = foldedTitle.indexOf(word);
  if (at === -1) return text.includes(word) ? points.beside : 0;
  return titleWords.some((each) => each.startsWith(word)) ? points.begins : points.within;
};

/**
 * All in which every one of the words stands, best first: a title that is the very words, then the more of them begin
 * words of the title; among equals actors, agreements, events and items, then what is
 * not of the record, each in the order of the data. Words are
 * compared as those of the filter are. Without a word there is none.
 */
export function searchResults(dataset: Dataset, text: string): SearchResult[] {
  const words = searchWords(text);
  if (words.length === 0) return [];
  const whole = wordsOf(words.join(' ')).join(' ');
  return entriesOf(dataset)
    .map((entry, n) => {
      const each = words.map((word) => pointsOf(word, entry));
      const sum = each.includes(0) ? 0 : each.reduce((sum, each) => sum + each, 0);
      return { entry, n, rank: sum > 0 && entry.titleWords.join(' ') === whole ? Infinity : sum };
    })
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => (a.rank === b.rank ? a.n - b.n : b.rank - a.rank))
    .map(({ entry: { kind, id, title } }) => ({ kind, id, title }));
}

/** All words of titles, by how they are searched for; the first as it is written. */
const titleWordsOf = memoizeWeak((dataset: Dataset): ReadonlyMap<string, string> => {
  const words = new Map<string, string>();
  for (const { title } of entriesOf(dataset))
    for (const word of wordsOf(title)) if (!words.has(folded(word))) words.set(folded(word), word);
  return words;
});

/** Words that find something, where those that were searched for find nothing and were probably mistyped; else null. */
export function suggestedSearch(dataset: Dataset, text: string): string | null {
  const known = titleWordsOf(dataset);
  const meant = searchWords(text).map((word) => {
    if (searchResults(dataset, word).length > 0) return word;
    return known.get(nearestValue(word, known.keys()) ?? '') ?? word;
  });
  const suggested = meant.join(' ');
  return searchResults(dataset, text).length === 0 && searchResults(dataset, suggested).length > 0 ? suggested : null;
}
