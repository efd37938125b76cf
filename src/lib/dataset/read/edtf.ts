import edtf from 'edtf';
import { dayOf } from '../day.ts';
import type { EventDate, Precision } from '../types.ts';

/** A year, a month or a day. EDTF has seasons and quarters, 21 to 41, where a month stands; they are none of these. */
const part = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`;
/** The EDTF forms that are accepted: a day, month or year, `A/B`, `[A..B]`. */
export const dateForms = new RegExp(String.raw`^(${part}|${part}\/${part}|\[${part}\.\.${part}\])$`);

/**
 * Reads an EDTF date: a day, month or year, `A/B` (it lasted), `[A..B]` (one act within). Gives null where the text is
 * none of these or names a day that does not exist.
 */
export function parseEventDate(text: string): EventDate | null {
  if (!dateForms.test(text)) return null;
  const lasts = text.includes('/');
  const [start = '', end = start] = text.replace(/[[\]]/g, '').split(/\/|\.\./);
  // edtf 4.11 gives a wrong `max` for a set written as a range, so each end is read alone.
  try {
    const first = dayOf(dateOf(start).min);
    const last = dayOf(dateOf(end).max);
    return first <= last ? { edtf: text, first, last, precision: [precisionOf(start), precisionOf(end)], lasts } : null;
  } catch {
    return null;
  }
}

const precisionOf = (text: string): Precision =>
  text.length > 'YYYY-MM'.length ? 'day' : text.length > 'YYYY'.length ? 'month' : 'year';

/** Level 0 of the standard knows whole days, months and years only. */
const dateOf = (text: string) => edtf(text, { level: 0, types: ['Date'] });
