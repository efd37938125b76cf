// What one end of a date in any form of EDTF covers.

export const twoDigits = (text: string) => text.padStart(2, '0');

/**
 * The months of the parts of a year that EDTF counts from 21 on: seasons (of the north where it does not say), quarters,
 * thirds and halves. A winter of the north ends in the year after.
 */
export const partsOfYear: Readonly<Record<string, readonly [from: number, to: number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  25: [3, 5],
  26: [6, 8],
  27: [9, 11],
  28: [12, 14],
  29: [9, 11],
  30: [12, 14],
  31: [3, 5],
  32: [6, 8],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12]
};

/** The first and the last year, month or day of one end of a date; null where it is none. */
export function spanOf(text: string): readonly [first: string, last: string] | null {
  // Unknown digits at the end are unknown months and days: a year and a month say as much.
  const known = text.replace(/(-XX)+$/, '');
  const [, decade] = /^(\d{1,3})X+$/.exec(known) ?? [];
  if (decade !== undefined && known.length === 4) return [known.replace(/X/g, '0'), known.replace(/X/g, '9')];
  const [, year, code] = /^(\d{4})-(\d{2})$/.exec(known) ?? [];
  const months = code === undefined ? undefined : partsOfYear[code];
  if (year !== undefined && months) return [monthName(Number(year), months[0]), monthName(Number(year), months[1])];
  const loose = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(known);
  if (!loose) return null;
  const day = loose.slice(1).filter(Boolean).map(twoDigits).join('-');
  return [day, day];
}

/** Months beyond December belong to the next year. */
const monthName = (year: number, month: number) =>
  month > 12
    ? `${String(year + 1).padStart(4, '0')}-${twoDigits(String(month - 12))}`
    : `${String(year).padStart(4, '0')}-${twoDigits(String(month))}`;
