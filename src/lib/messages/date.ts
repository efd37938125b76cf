import { dayNumber, yearOf, type EventDate } from '$lib/dataset';
import type { Language } from '$lib/view';
import { message } from './message';
import { toldOnce } from './once';

type Precision = 'day' | 'month' | 'year';

const shapes: Record<Precision, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' }, month: { month: 'long', year: 'numeric' }, year: { year: 'numeric' }
};
/** The variant of a language whose order of day and month is read everywhere. */
const locales: Record<Language, string> = { en: 'en-GB' };
const formats = new Map<string, Intl.DateTimeFormat>();

/** A date in words, as precise as it is known: "6 January 1966", "April 1999", "1954–58", "between …". */
export const dateInWords = toldOnce((language: Language, date: EventDate): string => {
  const [first = '', last] = date.edtf.replace(/[[\]]/g, '').split(/\/|\.\./);
  if (last === undefined) return dayInWords(language, date.first, precisionOf(first));
  if (!date.lasts) return message(language, 'date.within', { first: dayInWords(language, date.first, precisionOf(first)), last: dayInWords(language, date.last, precisionOf(last)) });
  const [from, to] = [precisionOf(first), precisionOf(last)];
  if (from !== 'year' || to !== 'year') return message(language, 'date.span', { first: dayInWords(language, date.first, from), last: dayInWords(language, date.last, to) });
  const [a, b] = [String(yearOf(date.first)), String(yearOf(date.last))];
  return message(language, 'date.span', { first: a, last: a.slice(0, 2) === b.slice(0, 2) ? b.slice(2) : b });
});

/** A day number in words: "6 January 1966", "January 1966" or "1966". */
export function dayInWords(language: Language, day: number, precision: Precision): string {
  const key = `${language} ${precision}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...shapes[precision], timeZone: 'UTC' });
  formats.set(key, format);
  return format.format((day - dayNumber(1970)) * 86_400_000);
}

function precisionOf(edtf: string): Precision {
  return (['year', 'month', 'day'] as const)[edtf.split('-').length - 1] ?? 'day';
}
