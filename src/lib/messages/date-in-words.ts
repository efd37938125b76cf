import { dayNumber, yearOf, type EventDate, type Precision } from '#lib/dataset/index.ts';
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

/** A date in words, to the year: "1966", "1954–58", "1947 or 1948", "between 1947 and 1949". */
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
  const inYears = precision.every((end) => end === 'year');
  if (!date.lasts) {
    const isEither = inYears && yearOf(date.last) - yearOf(date.first) === 1;
    return message(language, isEither ? 'date.either' : 'date.within', { first, last });
  }
  return inYears
    ? yearsToYears(language, yearOf(date.first), yearOf(date.last))
    : message(language, 'date.span', { first, last });
}

/** Years of fewer digits would be taken for something else. */
const firstPlainYear = 1000;

/** A year in words: "1966", "AD 79", "44 BC" (the year −43: there is no year 0 between the eras). */
export function yearInWords(language: Language, year: number): string {
  if (year >= firstPlainYear) return String(year);
  return year > 0
    ? message(language, 'date.early', { year: String(year) })
    : message(language, 'date.before', { year: String(1 - year) });
}

/** From one year to a later one: "1954–58", "1998–2002", "AD 79–AD 85". */
export function yearsToYears(language: Language, first: number, last: number): string {
  const inOneCentury = first >= firstPlainYear && Math.floor(first / 100) === Math.floor(last / 100);
  return message(language, 'date.span', {
    first: yearInWords(language, first),
    last: inOneCentury ? String(last).slice(2) : yearInWords(language, last)
  });
}

/** The years from a first day to a last, each in full, where a title or a citation names them: "1948–1999", "2018". */
export function fullYearSpan(language: Language, first: number, last: number): string {
  const [from, to] = [yearInWords(language, yearOf(first)), yearInWords(language, yearOf(last))];
  return from === to ? from : message(language, 'date.span', { first: from, last: to });
}

/** The ten years from one that 10 divides: "1950s", "AD 70s". */
export const decadeInWords = (language: Language, year: number): string =>
  message(language, 'date.decade', { year: yearInWords(language, year) });

/** The same where there is little room: "50s"; of the first thousand years as above. */
export const shortDecadeInWords = (language: Language, year: number): string =>
  year >= firstPlainYear
    ? message(language, 'date.decade', { year: String(year).slice(-2) })
    : decadeInWords(language, year);

/** A day number in words: "6 January 1966", "January 1966" or "1966"; "24 August AD 79". */
export function dayInWords(language: Language, day: number, precision: Precision): string {
  const format = formatsIn(language)(precision);
  const time = (day - dayNumber(1970)) * 86_400_000;
  const year = yearOf(day);
  if (year >= firstPlainYear) return format.format(time);
  const parts = format.formatToParts(time);
  return parts.map(({ type, value }) => (type === 'year' ? yearInWords(language, year) : value)).join('');
}
