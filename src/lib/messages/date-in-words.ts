import { dayNumber, type EventDate, type Precision } from '#lib/dataset/index.ts';
import { memoize, memoizeWeak } from '#lib/memo/index.ts';
import type { Language } from '#lib/view/index.ts';
import { message } from './message.ts';

const shapes: Record<Precision, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' }
};
/** The variant of a language whose order of day and month is read everywhere. */
const locales: Record<Language, string> = { en: 'en-GB' };
const formatsIn = memoize((language: Language) =>
  memoize(
    (precision: Precision) => new Intl.DateTimeFormat(locales[language], { ...shapes[precision], timeZone: 'UTC' })
  )
);

/** A date in words, as precise as it is known: "6 January 1966", "April 1999", "1954–58", "since 2011", "between …". */
export const dateInWords = (language: Language, date: EventDate): string => datesIn(language)(date);

const datesIn = memoize((language: Language) =>
  memoizeWeak((date: EventDate) => datedTo(language, date, date.precision))
);

/** A date in words, to the year: "1966", "1954–58", "between 1947 and 1948". */
export const yearsInWords = (language: Language, date: EventDate): string => yearsIn(language)(date);

const yearsIn = memoize((language: Language) =>
  memoizeWeak((date: EventDate) => datedTo(language, date, ['year', 'year']))
);

/** The years from a first day to a last, of one date or of several: "1966", "1947–48", "since 2011". */
export const yearSpanInWords = (language: Language, days: Pick<EventDate, 'first' | 'last' | 'isOpen'>): string =>
  datedTo(language, { ...days, lasts: true }, ['year', 'year']);

function datedTo(
  language: Language,
  date: Pick<EventDate, 'first' | 'last' | 'lasts' | 'isOpen'>,
  precision: EventDate['precision']
): string {
  if (date.isOpen) return message(language, 'date.since', { first: dayInWords(language, date.first, precision[0]) });
  const [first, last] = [dayInWords(language, date.first, precision[0]), dayInWords(language, date.last, precision[1])];
  if (first === last) return first;
  if (!date.lasts) return message(language, 'date.within', { first, last });
  const inOneCentury = precision.every((end) => end === 'year') && first.slice(0, 2) === last.slice(0, 2);
  return message(language, 'date.span', { first, last: inOneCentury ? last.slice(2) : last });
}

/** A day number in words: "6 January 1966", "January 1966" or "1966". */
export function dayInWords(language: Language, day: number, precision: Precision): string {
  return formatsIn(language)(precision).format((day - dayNumber(1970)) * 86_400_000);
}
