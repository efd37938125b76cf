import { daysAYear } from '$lib/analysis';
import type { EventDate } from '$lib/dataset';

/** Days between two events without any: the day after the one can have ended, and the day before the next can have begun. */
export interface QuietSpan { readonly first: number; readonly last: number }

/** From how many years on a silence is stated (DESIGN 5). */
const quietYears = 10;

/** The spans of more than ten years between two events in which there is none, in order of time. */
export function quietSpans(dates: readonly EventDate[]): QuietSpan[] {
  const ordered = [...dates].sort((a, b) => a.first - b.first);
  const spans: QuietSpan[] = [];
  let ended = ordered[0]?.last ?? 0;
  for (const { first, last } of ordered) {
    if (first - ended > quietYears * daysAYear) spans.push({ first: ended + 1, last: first - 1 });
    ended = Math.max(ended, last);
  }
  return spans;
}
