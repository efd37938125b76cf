import { dayNumber, yearOf } from '#lib/dataset/index.ts';
import { dayInWords, yearInWords } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import { roundStep } from '../round-step.ts';
import type { TimeBreak, TimeDomain } from '../time-scale.ts';

/** In a year, of thirty days each. */
const monthsAYear = 12.2;

/** A day on the time axis, in days since 1970, and its label. */
interface TimeTick {
  readonly day: number;
  readonly label: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/**
 * Labels of an axis with their places, in pixels: of one that is broken, the first year of the earlier piece, where it
 * has room, and those of the later one.
 */
export function placedTicks(
  language: Language,
  domain: TimeDomain,
  { begin, broken, width, x }: { begin: number; broken: TimeBreak | null; width: number; x: (day: number) => number }
): (TimeTick & { readonly at: number })[] {
  const placed = (ticks: readonly TimeTick[]) => ticks.map((tick) => ({ ...tick, at: x(tick.day) }));
  if (broken === null) return placed(timeTicks(language, domain, width));
  const later = placed(timeTicks(language, [begin, domain[1]], width - broken.begin));
  const year = yearInWords(language, yearOf(domain[0]));
  const free = (later[0]?.at ?? width) - room.year / 2;
  return [
    ...(free >= room.year * 0.8 ? [{ day: domain[0], label: year, anchor: 'start' as const, at: 0 }] : []),
    ...later
  ];
}

/** Least room for a label, in pixels: "1974" and "September 1974". */
const room = { year: 44, month: 110 } as const;
/** What half of a month's label may take beyond its tick, less what stands free beside the plot. */
const halfMonth = 28;
/** Each divides a year, so that every year is labelled alike. */
const monthSteps = [1, 3, 6] as const;

/**
 * Labels of the time axis: months where they have room, else years at a round step; for a few days, both their ends.
 */
export function timeTicks(language: Language, [first, last]: TimeDomain, width: number): TimeTick[] {
  const [from, to] = [yearOf(first), yearOf(last)];
  const pixelsAMonth = (width * 30) / Math.max(1, last - first);
  const months = monthSteps.find((step) => pixelsAMonth * step >= room.month);
  if (months !== undefined) {
    const days = Array.from({ length: ((to - from + 1) * 12) / months }, (_, n) =>
      dayNumber(from, 1 + n * months)
    ).filter((day) => day >= first && day <= last - ((last - first) * halfMonth) / width);
    if (days.length > 1)
      return days.map((day) => ({ day, label: dayInWords(language, day, 'month'), anchor: 'middle' }));
    if (first === last) return [{ day: first, label: dayInWords(language, first, 'day'), anchor: 'middle' }];
    return ([first, last] as const).map((day, n) => ({
      day,
      label: dayInWords(language, day, 'day'),
      anchor: n === 0 ? 'start' : 'end'
    }));
  }
  const step = roundStep(room.year / (pixelsAMonth * monthsAYear));
  const start = Math.ceil(from / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((to - start) / step) + 1) }, (_, n) => start + n * step)
    .map((year) => ({ day: dayNumber(year), label: yearInWords(language, year), anchor: 'middle' as const }))
    .filter(({ day }) => day >= first);
}
