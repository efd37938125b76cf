import { dayNumber, yearOf } from '#lib/dataset/index.ts';
import { yearInWords, yearsToYears } from '#lib/messages/index.ts';
import type { Bin, LineName, View } from '#lib/view/index.ts';
import type { TimeDomain } from '../time-scale.ts';
import type { CountedEvents } from './counted-events.ts';

/** Years of the common time, by their first and last day as far as the drawing goes, and how many events began in them. */
export interface EventBin {
  readonly first: number;
  readonly last: number;
  /** "1947–49", or of a common time "1–10": the years that it has of the drawing’s. */
  readonly label: string;
  readonly counts: readonly { readonly name: LineName; readonly count: number }[];
}

const yearsIn: Record<Bin, number> = { year: 1, '5years': 5, decade: 10 };

/** How many events of each line began in each decade, or other bin, of the common time. */
export function eventBins(
  counted: readonly CountedEvents[],
  domain: TimeDomain,
  isAligned: boolean,
  { bin, lang }: View
): EventBin[] {
  const size = yearsIn[bin];
  // Year 0 of a common time is that of day 0.
  const zero = isAligned ? yearOf(0) : 0;
  const [from, to] = [yearOf(domain[0]), yearOf(domain[1])].map((year) => year - zero);
  if (from === undefined || to === undefined) return [];
  const bins: EventBin[] = [];
  for (let start = Math.floor(from / size) * size; start <= to; start += size) {
    const [first, last] = [Math.max(start, from), Math.min(start + size - 1, to)];
    bins.push({
      first: Math.max(domain[0], dayNumber(first + zero)),
      last: Math.min(domain[1], dayNumber(last + zero, 12, 31)),
      label: isAligned ? commonYears(first + 1, last + 1) : yearsLabel(lang, first, last),
      counts: counted.map(({ name, years }) => ({
        name,
        count: years.filter((year) => year >= first && year <= last).length
      }))
    });
  }
  return bins;
}

const commonYears = (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`);
const yearsLabel = (language: View['lang'], first: number, last: number) =>
  first === last ? yearInWords(language, first) : yearsToYears(language, first, last);
