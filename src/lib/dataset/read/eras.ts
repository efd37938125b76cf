import { max } from 'd3';
import { daysOf } from '../events.ts';
import type { BackgroundEvent, Era, EventDate } from '../types.ts';
import type { PackageTables } from './csv-table.ts';
import { sourceTitles } from './source-titles.ts';

/**
 * The eras of a package in order of time, and its background events in that of the table, the first ones to be named
 * first; a source that is a row has that row's title.
 */
export function assembleEras(tables: Pick<PackageTables, 'eras' | 'background' | 'events' | 'sources'>): {
  readonly eras: readonly Era[];
  readonly background: readonly BackgroundEvent[];
} {
  const titleOf = sourceTitles(tables);
  const { last } = daysOf(tables.events.values);
  const eras = tables.eras.values.map(({ from, to, ...era }) => ({
    ...era,
    date: spanFrom(from, to, last),
    source: titleOf(era.source)
  }));
  const background = tables.background.values.map((event) => ({ ...event, source: titleOf(event.source) }));
  return { eras: eras.sort(earlierFirst), background };
}

/** From the beginning of one date to the end of another; without one it goes on, to the last day of the data. */
export function spanFrom(from: EventDate, to: EventDate | null, lastOfData: number): EventDate {
  const [start] = from.precision;
  const { first } = from;
  if (to !== null)
    return { edtf: `${from.edtf}/${to.edtf}`, first, last: to.last, precision: [start, to.precision[1]], lasts: true };
  const last = max([first, lastOfData]) ?? first;
  return { edtf: `${from.edtf}/..`, first, last, precision: [start, 'day'], lasts: true, isOpen: true };
}

const earlierFirst = (a: Pick<Era, 'id' | 'date'>, b: Pick<Era, 'id' | 'date'>): number =>
  a.date.first - b.date.first || a.date.last - b.date.last || (a.id < b.id ? -1 : 1);
