import { mean } from 'd3';
import { yearOf, type Dataset, type DyadEvent, type Era } from '#lib/dataset/index.ts';
import { eraPeriod, selectEvents, type View } from '#lib/view/index.ts';
import { daysOfSpan, firmWarmth } from './turning-spans.ts';
import { warmthLine, type WarmthLine } from './warmth-line.ts';
import { movesByDay, type Move } from './warmth-moves.ts';

/** What the record holds of an era: nothing but what its events say. */
export interface EraRecord {
  readonly era: Era;
  /** The events that a view of its period shows, in the order of the data, and the score of each, null of one that has none. */
  readonly events: readonly DyadEvent[];
  readonly scores: readonly (number | null)[];
  /** What moved the line most within it, up and down, of those events; null where nothing did. */
  readonly rise: Move | null;
  readonly fall: Move | null;
  /** Where the line stands on average, where it rests on enough events in most of its months; else null. */
  readonly warmth: number | null;
}

/**
 * What the record holds of eras, of all that fit, in a view without its own period: that of the era takes its place.
 */
export function eraRecords(dataset: Dataset, view: View, fits: (era: Era) => boolean = () => true): EraRecord[] {
  const whole = { ...view, from: '', to: '' };
  const line = warmthLine(dataset, whole);
  const moves = movesByDay(line);
  return dataset.eras.filter(fits).map((era) => {
    const events = selectEvents(dataset, { ...whole, ...eraPeriod(era) });
    const within = moves.filter(
      ({ event, day }) => day >= era.date.first && day <= era.date.last && events.includes(event)
    );
    return {
      era,
      events,
      scores: events.map(line.scores.stated),
      rise: within.find(({ size }) => size > 0) ?? null,
      fall: within.find(({ size }) => size < 0) ?? null,
      warmth: meanWithin(line, era)
    };
  });
}

function meanWithin(line: WarmthLine, { date }: Era): number | null {
  const [first, last] = [Math.max(date.first, line.series[0]?.day ?? Infinity), Math.min(date.last, line.options.end)];
  if (first > last) return null;
  const days = daysOfSpan([yearOf(first), yearOf(last)]).filter((day) => day >= first && day <= last);
  const firm = [...firmWarmth(line, days).values()];
  return firm.length * 2 > days.length ? (mean(firm) ?? null) : null;
}
