import type { Scorer } from '$lib/analysis';
import type { DyadEvent } from '$lib/dataset';
import { yearsInWords } from '$lib/messages';
import type { View } from '$lib/view';
import type { WarmthLine } from './line';
import { middleOf } from './order';
import type { Turn } from './turning';

/** What an event is called beside the line or its mark: where its leader ends and on which side the words would stand. */
export interface WarmthLabel {
  readonly event: string;
  readonly years: string;
  readonly title: string;
  /** The day and the height, in points of the scale, to which the leader leads. */
  readonly day: number;
  readonly value: number;
  readonly side: 'above' | 'below';
  /** Asked for by the reader: drawn in any case. */
  readonly highlighted: boolean;
}

/** Labels of the highlighted events, then of those that turned the line: first on the days of the title, then the greatest turns. */
export function warmthLabels(view: View, { events, domain }: WarmthLine, turns: readonly Turn[], days: readonly number[], scores: Scorer): WarmthLabel[] {
  const chosen = new Set(view.highlight);
  const words = (event: DyadEvent) => ({ event: event.id, years: yearsInWords(view.lang, event.date), title: event.title });
  const highlighted = events.filter(({ id }) => chosen.has(id)).map((event): WarmthLabel => ({
    ...words(event), day: Math.min(Math.max(middleOf(event), domain[0]), domain[1]), value: scores.stated(event), side: scores.stated(event) < 0 ? 'below' : 'above', highlighted: true
  }));
  const turning = turns.filter(({ event }) => events.includes(event) && !chosen.has(event.id))
    .sort((a, b) => Number(days.includes(b.day)) - Number(days.includes(a.day)) || b.prominence - a.prominence || a.day - b.day)
    .map(({ event, day, warmth, kind }): WarmthLabel => ({ ...words(event), day, value: warmth, side: kind === 'high' ? 'above' : 'below', highlighted: false }));
  return [...highlighted, ...turning];
}
