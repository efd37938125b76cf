import edtf from 'edtf';
import { daysInMonth } from '../day.ts';
import { quoted } from '../quoted.ts';
import { partsOfYear, spanOf, twoDigits } from './date-span.ts';
import { endsOf, isInCalendar, openDateForms, parseEventDate } from './edtf.ts';

const allowed = '1966-01-06, 1999-04, 1972, 1954/1958 and [1947-08-14..1948-04-24]';

/**
 * Why a text is no date that the data can have, and which to write instead: `parseEventDate` gave null, or gave one that
 * goes on where nothing can.
 */
export function dateFault(text: string, isOpenUsed: boolean): string {
  const forms = isOpenUsed ? allowed.replace(' and ', ', 2011/.. and ') : allowed;
  if (openDateForms.test(text)) {
    const never = noDayIn(text);
    if (never !== undefined) return `${quoted(text)} is no EDTF date; ${never}`;
    const start = text.slice(0, -'/..'.length);
    return `${quoted(text)} goes on, as only an event can; write ${start}, or leave out what has no end`;
  }
  const instead = text.length > maxLength ? null : insteadOf(text);
  const never = noDay(text) ?? (instead === null ? undefined : noDayIn(instead));
  if (never !== undefined) return `${quoted(text)} is no EDTF date; ${never}`;
  const proposal = instead === null ? '' : isOpenUsed ? instead : instead.replace(/\/\.\.$/, '');
  const advised = parseEventDate(proposal) === null ? '' : proposal;
  if (!isEdtf(text)) return `${quoted(text)} is no EDTF date; ${advised ? `write ${advised}` : `allowed are ${forms}`}`;
  return `${quoted(text)} is EDTF, but a form that is not used here; ${adviceOn(text, advised) || `used are ${forms}`}`;
}

/** Why a date of one of our forms is none, in words; undefined where it is one. */
function noDayIn(date: string): string | undefined {
  if (!openDateForms.test(date) || parseEventDate(date) !== null) return undefined;
  const day = endsOf(date).find((end) => !isInCalendar(end));
  return day === undefined ? 'it ends before it begins' : lengthOfMonth(day);
}

/** Why one of the days or months that a text of any form of EDTF names is none, in words. */
function noDay(text: string): string | undefined {
  const plain = text.slice(0, maxLength).replace(/[?~%]/g, '');
  for (const [date, , month = '', day] of plain.matchAll(/(?<![\dX-])(\d{4})-(\d{2})(?:-(\d{2}))?(?![\dX-])/g)) {
    if (Number(month) < 1 || (Number(month) > 12 && (day !== undefined || !Object.hasOwn(partsOfYear, month))))
      return `a year has no month ${month}`;
    if (day !== undefined && (Number(day) < 1 || !isInCalendar(date))) return lengthOfMonth(date);
  }
  return undefined;
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
  const ends = text.split('/');
  // The library knows no interval from or to a date with unknown digits where the other end has none.
  if (ends.length === 2 && ends.every((end) => /^[\dX?~%-]{4,}$/.test(end)) && text.includes('X'))
    return ends.every(isEdtf);
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
  const [, start] = /^([\dX-]+)\/\.\.$/.exec(plain) ?? [];
  const from = start === undefined ? undefined : spanOf(start)?.[0];
  if (from !== undefined) return `${from}/..`;
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
