import { middleDay, type Scorer, type Turn, type WarmthLine } from '#lib/analysis/index.ts';
import type { DyadEvent } from '#lib/dataset/index.ts';
import { dateInWords, dayInWords, yearsInWords } from '#lib/messages/index.ts';
import type { Language, View } from '#lib/view/index.ts';
import { clampDay } from '../time-scale.ts';

/**
 * What an event is called beside the line or its mark: where its leader ends and on which side the words would stand.
 */
export interface WarmthLabel {
  readonly event: string;
  /** When it was: its years, or as precisely as is known where years alone would not tell it from others in sight. */
  readonly years: string;
  /** The same where none of these others finds room for its name. */
  readonly alone: string;
  readonly title: string;
  /** What is doubtful of it, where its title bears a dagger. */
  readonly doubts: readonly string[];
  /** The day and the height, in points of the scale, to which the leader leads. */
  readonly day: number;
  readonly value: number;
  readonly side: 'above' | 'below';
  /** Asked for by the reader: drawn in any case. */
  readonly highlighted: boolean;
}

/** A period of at most ten years is seen closely enough for days and months, in days. */
const closeDays = 3653;
/** Dated to some day within a span, which is long to say. */
const isVague = ({ date: { lasts, precision, first, last } }: DyadEvent, language: Language) =>
  !lasts && dayInWords(language, first, precision[0]) !== dayInWords(language, last, precision[1]);

/**
 * Labels of the highlighted events, then of those that turned the line, the greatest turns first.
 */
export function warmthLabels(
  view: View,
  { events, domain }: WarmthLine,
  turns: readonly Turn[],
  scores: Scorer
): WarmthLabel[] {
  const chosen = new Set(view.highlight);
  const named = new Map(
    [...events.filter(({ id }) => chosen.has(id)), ...turns.map(({ event }) => event)].map((event) => [
      event.id,
      yearsInWords(view.lang, event.date)
    ])
  );
  const years = [...named.values()];
  const isClose = domain[1] - domain[0] <= closeDays;
  const words = (event: DyadEvent) => {
    const inYears = named.get(event.id) ?? '';
    const precise = isVague(event, view.lang) ? inYears : dateInWords(view.lang, event.date);
    const alone = isClose ? precise : inYears;
    return {
      event: event.id,
      alone,
      years: years.filter((other) => other === inYears).length > 1 ? precise : alone,
      title: event.title,
      doubts: event.doubts ?? []
    };
  };
  const highlighted = events
    .filter(({ id }) => chosen.has(id))
    .map((event): WarmthLabel => ({
      ...words(event),
      day: clampDay(middleDay(event), domain),
      value: scores.stated(event),
      side: scores.stated(event) < 0 ? 'below' : 'above',
      highlighted: true
    }));
  const turning = turns
    .filter(({ event }) => events.includes(event) && !chosen.has(event.id))
    .sort((a, b) => b.prominence - a.prominence || a.day - b.day)
    .map(({ event, day, warmth, kind }): WarmthLabel => ({
      ...words(event),
      day,
      value: warmth,
      side: kind === 'high' ? 'above' : 'below',
      highlighted: false
    }));
  return [...highlighted, ...turning];
}

/** Labels that found room, each with its date: as it stands alone where none of the others has the same. */
export function dated<T extends { readonly text: WarmthLabel }>(names: readonly T[]): T[] {
  const isAlone = ({ alone }: WarmthLabel) => names.filter(({ text }) => text.alone === alone).length === 1;
  return names.map((name) => (isAlone(name.text) ? { ...name, text: { ...name.text, years: name.text.alone } } : name));
}
