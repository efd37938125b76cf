import edtf from 'edtf';
import { dayOf, daysInMonth } from '../day.ts';
import type { EventDate, Precision } from '../types.ts';

/** A year, a month or a day. EDTF has seasons and quarters, 21 to 41, where a month stands; they are none of these. */
const part = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`;
const closed = String.raw`${part}|${part}\/${part}|\[${part}\.\.${part}\]`;
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
  // edtf 4.11 gives a wrong `max` for a set written as a range, so each end is read alone.
  const first = dayOf(dateOf(start).min);
  const last = dayOf(dateOf(end).max);
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

/** The library takes 29 February of any year, and counts on into March. */
export function isInCalendar(text: string): boolean {
  const [year = NaN, month = 1, day = 1] = text.split('-').map(Number);
  return day <= daysInMonth(year, month);
}

const precisionOf = (text: string): Precision =>
  text.length > 'YYYY-MM'.length ? 'day' : text.length > 'YYYY'.length ? 'month' : 'year';

/** Level 0 of the standard knows whole days, months and years only. */
const dateOf = (text: string) => edtf(text, { level: 0, types: ['Date'] });
