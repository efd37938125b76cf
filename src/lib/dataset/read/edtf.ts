import { dayNumber, daysInMonth } from '../day.ts';
import type { EventDate, Precision } from '../types.ts';

/** A year, a month or a day. EDTF has seasons and quarters, 21 to 41, where a month stands; they are none of these. */
const part = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`;
const closed = String.raw`${part}|${part}\/${part}|\[${part}\.\.${part}\]`;
/** A day, a month or a year. */
export const pointForm = new RegExp(`^${part}$`);
/** The EDTF forms that are accepted: a day, month or year, `A/B`, `[A..B]`. */
export const dateForms = new RegExp(`^(${closed})$`);
/** The same, and `A/..` of what goes on. */
export const openDateForms = new RegExp(String.raw`^(${closed}|${part}\/\.\.)$`);

/**
 * Reads an EDTF date: a day, month or year, `A/B` (it lasted), `[A..B]` (one act within), `A/..` (it goes on; where the
 * data end, `closeOpenEnds` knows). Gives null where the text is none of these or names a day that does not exist.
 */
export function parseEventDate(text: string): EventDate | null {
  if (!openDateForms.test(text)) return null;
  const lasts = text.includes('/');
  const isOpen = text.endsWith('/..');
  const [start = '', end = start] = endsOf(text);
  if (![start, end].every(isInCalendar)) return null;
  const first = dayNumber(...numbersOf(start));
  const last = lastDayOf(numbersOf(end));
  if (first > last) return null;
  return {
    edtf: text,
    first,
    last,
    precision: [precisionOf(start), precisionOf(end)],
    lasts,
    ...(isOpen ? { isOpen } : {})
  };
}

/** The beginning and the end that a date of an accepted form names: one where it is a single one, or open. */
export const endsOf = (text: string): string[] =>
  text
    .replace(/\/\.\.$/, '')
    .replace(/[[\]]/g, '')
    .split(/\/|\.\./);

/** Whether a year, a month or a day is one of the calendar: 29 February is in leap years alone. */
export function isInCalendar(text: string): boolean {
  const [year, month = 1, day = 1] = numbersOf(text);
  return day <= daysInMonth(year, month);
}

const precisionOf = (text: string): Precision =>
  text.length > 'YYYY-MM'.length ? 'day' : text.length > 'YYYY'.length ? 'month' : 'year';

function numbersOf(text: string): readonly [year: number, month: number | undefined, day: number | undefined] {
  const [year = NaN, month, day] = text.split('-').map(Number);
  return [year, month, day];
}

const lastDayOf = ([year, month = 12, day = daysInMonth(year, month)]: ReturnType<typeof numbersOf>) =>
  dayNumber(year, month, day);
