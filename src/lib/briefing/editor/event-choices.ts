import type { DyadEvent } from '#lib/dataset/index.ts';
import { dateInWords, editorMessage } from '#lib/messages/index.ts';
import { folded, searchWords, type Language } from '#lib/view/index.ts';

/** So many events are listed at once; with more, one writes on. */
export const maxListed = 100;

/** An event as it is chosen: by its date and its title. */
export const eventInWords = (language: Language, { date, title }: Pick<DyadEvent, 'date' | 'title'>): string =>
  editorMessage(language, 'view.event', { date: dateInWords(language, date), title });

/** The events in whose date, in words or as it is coded, or title all words of a text stand; case and accents aside. */
export function matchingEvents(events: readonly DyadEvent[], text: string, language: Language): DyadEvent[] {
  const words = searchWords(text);
  return events.filter((event) => {
    const name = folded(`${eventInWords(language, event)} ${event.date.edtf}`);
    return words.every((word) => name.includes(word));
  });
}

/**
 * Which of `count` options a key leads to from one of them (-1: none); it does not go round. Undefined where the key is
 * the field's.
 */
export function optionByKey(key: string, from: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(count - 1, from + 1);
  if (key === 'ArrowUp') return from < 0 ? count - 1 : Math.max(0, from - 1);
  return undefined;
}
