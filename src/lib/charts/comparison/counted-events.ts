import { beginYear } from '#lib/analysis/index.ts';
import { yearOf, type DyadEvent } from '#lib/dataset/index.ts';
import type { LineName } from '#lib/view/index.ts';
import type { TimeDomain } from '../time-scale.ts';
import type { ComparedLine } from './comparison-lines.ts';

/** The events of a line that count: title, summary, columns, table, files and slides have these and no others. */
export interface CountedEvents {
  readonly name: LineName;
  /** The year of the common time in which each of them began, in no order. */
  readonly years: readonly number[];
  /** In view and not counted, as they are older than one of the sides. */
  readonly early: readonly DyadEvent[];
  /** In view and not counted, as they touch the time of the line and began outside it. */
  readonly outside: readonly DyadEvent[];
}

/**
 * Which events of each line began in a year that is drawn, of the line's own period and not before the one in which both
 * sides exist: however early another line makes the drawing begin, each is counted by the same rule.
 */
export function countedEvents(
  lines: readonly ComparedLine[],
  domain: TimeDomain,
  isAligned: boolean
): readonly CountedEvents[] {
  // Year 0 of a common time is that of day 0.
  const [from, to] = yearsOf(domain, isAligned ? yearOf(0) : 0);
  return lines.map(({ name, record: { dataset, line, origin } }) => {
    const { begin } = dataset.dyad;
    const [first, last] = yearsOf(line.domain, origin);
    const [min, max] = [Math.max(from, first, yearOf(begin) - origin), Math.min(to, last)];
    const isEarly = ({ date }: DyadEvent) => date.last < begin;
    const began = line.events
      .filter((event) => !isEarly(event))
      .map((event) => ({ event, year: beginYear(event) - origin }));
    const isCounted = ({ year }: { readonly year: number }) => year >= min && year <= max;
    return {
      name,
      years: began.filter(isCounted).map(({ year }) => year),
      early: line.events.filter(isEarly),
      outside: began.filter((each) => !isCounted(each)).map(({ event }) => event)
    };
  });
}

const yearsOf = ([first, last]: TimeDomain, zero: number) => [yearOf(first) - zero, yearOf(last) - zero] as const;

/** How many events of a line count. */
export const countOf = (counted: readonly CountedEvents[], name: LineName): number =>
  counted.find((each) => each.name === name)?.years.length ?? 0;
