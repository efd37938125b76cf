import edtf from 'edtf';
import { daysInMonth } from '../day.ts';
import { quoted } from '../quoted.ts';
import { endsOf, isInCalendar, openDateForms, parseEventDate } from './edtf.ts';

const allowed = '1966-01-06, 1999-04, 1972, 1954/1958 and [1947-08-14..1948-04-24]';

/**
 * Why a text is no date that the data can have, and which to write instead: `parseEventDate` gave null, or gave one that
 * goes on where nothing can.
 */
export function dateFault(text: string, isOpenUsed: boolean): string {
  const forms = isOpenUsed ? allowed.replace(' and ', ', 2011/.. and ') : allowed;
  if (openDateForms.test(text)) {
    const day = endsOf(text).find((end) => !isInCalendar(end));
    if (day !== undefined) return `${quoted(text)} is no EDTF date; ${lengthOfMonth(day)}`;
    if (!text.endsWith('/..')) return `${quoted(text)} is no EDTF date; it ends before it begins`;
    const start = text.slice(0, -'/..'.length);
    return `${quoted(text)} goes on, as only an event can; write ${start}, or leave out what has no end`;
  }
  const instead = insteadOf(text);
  const proposal = instead !== null && parseEventDate(instead) !== null ? instead : null;
  if (!isEdtf(text))
    return `${quoted(text)} is no EDTF date; ${proposal ? `write ${proposal}` : `allowed are ${forms}`}`;
  const advice = proposal ?? '';
  return `${quoted(text)} is EDTF, but a form that is not used here; ${adviceOn(text, advice) || `used are ${forms}`}`;
}

function lengthOfMonth(day: string): string {
  const [year = NaN, month = NaN] = day.split('-').map(Number);
  return `${day.slice(0, 'YYYY-MM'.length)} has ${daysInMonth(year, month)} days`;
}

/** What the reader does with the proposal, in words. */
function adviceOn(text: string, proposal: string): string {
  if (proposal === '') return '';
  if (text.startsWith('{')) return `write an event for each, or ${proposal} for one that lasted`;
  if (/^(\.\.)?\//.test(text)) return `write from when, as ${proposal}`;
  if (/\.\.\]$|^\[\.\./.test(text)) return `write the whole span, as ${proposal}`;
  return `write ${proposal}`;
}

/** Longer texts are no dates, and the library that knows would take its time. */
const maxLength = 80;

function isEdtf(text: string): boolean {
  // It takes 66 for a century too, as drafts of the standard did.
  if (text.length > maxLength || !/\d[\dX]{3}|^Y/.test(text)) return false;
  try {
    edtf(text, { level: 2 });
    return true;
  } catch {
    return false;
  }
}

/** What a text of another form probably means, in one of ours; it may still name a day that does not exist. */
function insteadOf(text: string): string | null {
  const plain = text
    .trim()
    .replace(/[?~%]/g, '')
    .replace(/T[\d:.]+(Z|[+-][\d:]+)?/g, '');
  const [, since] = /^since (\S+)$/i.exec(plain) ?? [];
  if (since !== undefined) return `${since}/..`;
  // A year of the right kind to show the form of a span whose other end nobody but the coder knows.
  const [, before] = /^\[\.\.(\d{4})/.exec(plain) ?? /^(?:\.\.)?\/(\d{4})/.exec(plain) ?? [];
  if (before !== undefined) {
    const from = String(Number(before) - 1).padStart(4, '0');
    return plain.startsWith('[') ? `[${from}${plain.slice(1)}` : `${from}/${plain.replace(/^[./]+/, '')}`;
  }
  const [, after] = /^\[([\d-]+)\.\.\]$/.exec(plain) ?? [];
  if (after !== undefined) return `[${after}..${String(Number(after.slice(0, 4)) + 1).padStart(4, '0')}]`;
  const [, openFrom] = /^([\d-]+)\/$/.exec(plain) ?? [];
  if (openFrom !== undefined) return `${openFrom}/..`;
  const set = /^[[{]([-\d.,\s]+)[\]}]$/.exec(plain);
  if (set?.[1] !== undefined) {
    const days = set[1].split(/,|\.\./).map((day) => day.trim());
    const [first = '', last = first] = [days[0], days.at(-1)];
    return plain.startsWith('{') ? `${first}/${last}` : `[${first}..${last}]`;
  }
  const ends = plain.includes('/') ? plain.split('/') : plain.split(/(?<=^[\dX]{4})[-–—](?=[\dX]{4}$)/);
  if (ends.length > 2) return slashed(plain);
  const spans = ends.map(spanOf);
  if (spans.some((span) => span === null)) return slashed(plain);
  const [first, last = first] = spans;
  if (!first || !last) return null;
  if (ends.length === 2) return `${first[0]}/${last[1]}`;
  return first[0] === first[1] ? first[0] : `[${first[0]}..${first[1]}]`;
}

/** A day written with other signs between its parts, year first. */
function slashed(text: string): string | null {
  const [, year, month = '', day = ''] = /^(\d{4})[./](\d{1,2})(?:[./](\d{1,2}))?$/.exec(text) ?? [];
  return year === undefined ? null : [year, ...[month, day].filter(Boolean).map(twoDigits)].join('-');
}

const twoDigits = (text: string) => text.padStart(2, '0');

/**
 * The months of the parts of a year that EDTF counts from 21 on: seasons (of the north where it does not say), quarters,
 * thirds and halves. A winter of the north ends in the year after.
 */
const partsOfYear: Readonly<Record<string, readonly [from: number, to: number]>> = {
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
function spanOf(text: string): readonly [first: string, last: string] | null {
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
