import edtf from 'edtf';
import type { EventDate } from './types';

const millisecondsADay = 86_400_000;
const accepted = /^(\d{4}(-\d{2}){0,2}|\d{4}(-\d{2}){0,2}\/\d{4}(-\d{2}){0,2}|\[\d{4}(-\d{2}){0,2}\.\.\d{4}(-\d{2}){0,2}\])$/;

/** Days since 1 January 1970 (UTC) of a moment in milliseconds. */
function dayOf(milliseconds: number): number {
  return Math.floor(milliseconds / millisecondsADay);
}

/**
 * Reads an EDTF date: a day, month or year, `A/B` (it lasted), `[A..B]` (one act within).
 * Gives null where the text is none of these or names a day that does not exist.
 */
export function parseEventDate(text: string): EventDate | null {
  if (!accepted.test(text)) return null;
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

/** The day number of a calendar day, for example `dayNumber(1947, 8, 14)`. */
export function dayNumber(year: number, month = 1, day = 1): number {
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / millisecondsADay);
}

/** The calendar year in which a day number lies. */
export function yearOf(day: number): number {
  return new Date(day * millisecondsADay).getUTCFullYear();
}
