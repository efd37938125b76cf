const millisecondsADay = 86_400_000;

/** The day number of a calendar day, for example `dayNumber(1947, 8, 14)`. */
export function dayNumber(year: number, month = 1, day = 1): number {
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / millisecondsADay);
}

/** A day number as a calendar day, YYYY-MM-DD. */
export const isoDay = (day: number): string =>
  new Date(day * millisecondsADay).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** How many days a month of the Gregorian calendar has, counted from 1 for January. */
export const daysInMonth = (year: number, month: number): number => dayNumber(year, month + 1) - dayNumber(year, month);

/** Days of 400 years of the Gregorian calendar, after which it begins again. */
const daysACycle = 146_097;
/** 1 March of the year 0, from which the leap day is the last of a year. */
const cycleBegin = dayNumber(0, 3, 1);

/**
 * The calendar year in which a day number lies. By arithmetic (after Howard Hinnant, chrono-compatible low-level date
 * algorithms), since charts ask it very often and `Date` is slow.
 */
export function yearOf(day: number): number {
  const cycle = Math.floor((day - cycleBegin) / daysACycle);
  const inCycle = day - cycleBegin - cycle * daysACycle;
  // Leap days before this one: one in four years but for three in the cycle; the very last day of a cycle is one.
  const leaps = Math.floor(inCycle / 1460) - Math.floor(inCycle / 36_524) + Math.floor(inCycle / (daysACycle - 1));
  const year = Math.floor((inCycle - leaps) / 365);
  const inYear = inCycle - (year * 365 + Math.floor(year / 4) - Math.floor(year / 100));
  // March to December are 306 days; January and February belong to the next year.
  return cycle * 400 + year + (inYear < 306 ? 0 : 1);
}

/** The calendar month in which a day number lies, counted from January of the year 0. */
export function monthOf(day: number): number {
  const date = new Date(day * millisecondsADay);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
