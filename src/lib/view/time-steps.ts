import { yearOf, type Dataset, type EventDate, type Precision } from '#lib/dataset/index.ts';
import type { View } from './view.ts';

/** A period of a record that a reader steps to: a phase that the package names, or a decade, which has no name. */
export interface TimeStep extends Pick<View, 'from' | 'to'> {
  readonly label: string | null;
}

/** One phase alone is no sequence. */
const fewest = 2;
const decade = 10;
const millisecondsADay = 86_400_000;

/**
 * The periods of a record in order of time: the phases of its package, with the time before them where it has events,
 * else its decades.
 */
export function timeSteps({ eras, events }: Pick<Dataset, 'eras' | 'events'>): TimeStep[] {
  const phases = eras.filter(({ kind }) => kind === 'phase').sort((a, b) => a.date.first - b.date.first);
  const [first] = phases;
  if (first && phases.length >= fewest) {
    const isEarlier = events.some(({ date }) => date.first < first.date.first);
    const before = { label: null, from: '', to: dayText(first.date.first - 1, first.date.precision[0]) };
    return [...(isEarlier ? [before] : []), ...phases.map(({ label, date }) => ({ label, ...periodIn(date) }))];
  }
  const years = events.flatMap(({ date }) => [yearOf(date.first), yearOf(date.last)]);
  if (years.length === 0) return [];
  const [from, to] = [Math.min(...years), Math.max(...years)].map((year) => Math.floor(year / decade) * decade);
  if (from === undefined || to === undefined) return [];
  return Array.from({ length: (to - from) / decade + 1 }, (_, n) => ({
    label: null,
    from: yearText(from + n * decade),
    to: yearText(from + n * decade + decade - 1)
  }));
}

/** Whether a view is of one of these periods. */
export const isTimeStep = (dataset: Pick<Dataset, 'eras' | 'events'>, view: Pick<View, 'from' | 'to'>): boolean =>
  timeSteps(dataset).some(({ from, to }) => from === view.from && to === view.to);

const periodIn = ({ first, last, precision, isOpen }: EventDate): Pick<View, 'from' | 'to'> => ({
  from: dayText(first, precision[0]),
  to: isOpen ? '' : dayText(last, precision[1])
});

const yearText = (year: number) => String(year).padStart(4, '0');

/** A day as a view names it: by its year where it is known to the year, else whole. */
function dayText(day: number, precision: Precision): string {
  if (precision === 'year') return yearText(yearOf(day));
  return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}
