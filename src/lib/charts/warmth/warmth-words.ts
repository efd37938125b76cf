import { reachedWithin, type WarmthLevel, type WarmthLine } from '#lib/analysis/index.ts';
import { dayNumber, monthOf, yearOf, type DyadEvent } from '#lib/dataset/index.ts';
import { memoize, memoizeWeak } from '#lib/memo/index.ts';
import {
  dayInWords,
  listInWords,
  message,
  numberInWords,
  yearInWords,
  yearsInWords,
  yearSpanInWords
} from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import type { TimeDomain } from '../time-scale.ts';

/** A warmth with its sign in words: "plus 4.3", "minus 2", "0". */
export function warmthInWords(language: Language, value: number): string {
  const { sign, size } = signAndSize(language, value);
  return sign === 0 ? size : message(language, sign > 0 ? 'warmth.plus' : 'warmth.minus', { value: size });
}

/** How many scores are of which kind: "3 friendly and 1 hostile"; and how many events have none. */
export function kindsInWords(language: Language, values: readonly (number | null)[]): string {
  const counted = kinds
    .map(([kind, sign]) => ({
      kind: message(language, `warmth.${kind}`),
      count: values.filter((value) => signOf(language, value) === sign).length
    }))
    .filter(({ count }) => count > 0);
  return listInWords(
    language,
    counted.map(({ kind, count }) => message(language, 'warmth.kind', { kind, count }))
  );
}

/** Whether the kind that is told last has a single one of several scores: "1 hostile events" is no English. */
export function isOneOfSeveral(language: Language, values: readonly (number | null)[]): boolean {
  const last = kinds
    .map(([, sign]) => values.filter((value) => signOf(language, value) === sign).length)
    .filter((count) => count > 0)
    .at(-1);
  return last === 1 && values.length > 1;
}

/** So few events are named, one by one, in place of a finding: they show no turn and no concentration. */
export const maxFew = 2;

/** Each with its years: "Moscow offers a nuclear power plant (1989); …". */
export const namedInWords = (language: Language, events: readonly DyadEvent[]): string =>
  events
    .map(({ title, date }) => message(language, 'warmth.title.named', { title, date: yearsInWords(language, date) }))
    .join('; ');

const kinds = [
  ['cooperative', 1],
  ['neutral', 0],
  ['conflictual', -1],
  ['unscored', null]
] as const;

const signOf = (language: Language, value: number | null) =>
  value === null ? null : signAndSize(language, value).sign;

function signAndSize(language: Language, value: number): { sign: number; size: string } {
  const size = numberInWords(language, Math.abs(value));
  // No "minus 0" is said.
  return { sign: size === numberInWords(language, 0) ? 0 : Math.sign(value), size };
}

/** A level of a model's scale, by name. */
export function levelName(language: Language, level: WarmthLevel['level']): string {
  return message(language, `level.${level}`);
}

/** A period with its preposition, in years or months where it has whole ones: "from 1922 to 2014", "in 1966". */
export function periodInWords(language: Language, [first, last]: TimeDomain): string {
  const [from, to] = [yearOf(first), yearOf(last)];
  if (first === last) return message(language, 'warmth.period-day', { day: dayInWords(language, first, 'day') });
  if (first !== dayNumber(from) || last !== dayNumber(to, 12, 31)) {
    const precision = monthOf(first) !== monthOf(first - 1) && monthOf(last) !== monthOf(last + 1) ? 'month' : 'day';
    const [begin, end] = [first, last].map((day) => dayInWords(language, day, precision));
    return begin === end
      ? message(language, 'warmth.period-year', { year: begin ?? '' })
      : message(language, 'warmth.period', { first: begin ?? '', last: end ?? '' });
  }
  return from === to
    ? message(language, 'warmth.period-year', { year: yearInWords(language, from) })
    : message(language, 'warmth.period', { first: yearInWords(language, from), last: yearInWords(language, to) });
}

/** A place of the line in words: its month where that is known, else its year, or the years between which it lies. */
export function timeInWords(language: Language, line: Pick<WarmthLine, 'acts'>, day: number): string {
  const [first, last] = reachedWithin(line, day);
  return monthOf(first) === monthOf(last)
    ? dayInWords(language, day, 'month')
    : yearSpanInWords(language, { first, last });
}

/** "source item 21", "source items 25 and 26". */
export const itemsInWords = (language: Language, items: readonly string[]): string => itemsIn(language)(items);

const itemsIn = memoize((language: Language) =>
  memoizeWeak((items: readonly string[]) =>
    message(language, 'warmth.items', { count: items.length, items: listInWords(language, items) })
  )
);
