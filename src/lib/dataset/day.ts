const millisecondsADay = 86_400_000;

/** Days since 1 January 1970 (UTC) of a moment in milliseconds. */
export function dayOf(milliseconds: number): number {
  return Math.floor(milliseconds / millisecondsADay);
}

/** The day number of a calendar day, for example `dayNumber(1947, 8, 14)`. */
export function dayNumber(year: number, month = 1, day = 1): number {
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / millisecondsADay);
}

/** The calendar year in which a day number lies. */
export function yearOf(day: number): number {
  return new Date(day * millisecondsADay).getUTCFullYear();
}
