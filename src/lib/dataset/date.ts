import edtf from 'edtf';
import { dayOf } from './day';
import type { EventDate } from './types';

/** The EDTF forms that are accepted: a day, month or year, `A/B`, `[A..B]`. */
export const dateForms = /^(\d{4}(-\d{2}){0,2}|\d{4}(-\d{2}){0,2}\/\d{4}(-\d{2}){0,2}|\[\d{4}(-\d{2}){0,2}\.\.\d{4}(-\d{2}){0,2}\])$/;

/**
 * Reads an EDTF date: a day, month or year, `A/B` (it lasted), `[A..B]` (one act within).
 * Gives null where the text is none of these or names a day that does not exist.
 */
export function parseEventDate(text: string): EventDate | null {
  if (!dateForms.test(text)) return null;
  const lasts = text.includes('/');
  const [start = '', end = start] = text.replace(/[[\]]/g, '').split(/\/|\.\./);
  // edtf 4.11 gives a wrong `max` for a set written as a range, so each end is read alone.
  try {
    const first = dayOf(edtf(start).min);
    const last = dayOf(edtf(end).max);
    return first <= last ? { edtf: text, first, last, lasts } : null;
  } catch {
    return null;
  }
}
