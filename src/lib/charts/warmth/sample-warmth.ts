import { dayNumber, type Dataset, type DyadEvent, type EventDate, type Precision } from '#lib/dataset/index.ts';
import { readFolder } from '#lib/dataset/read-folder.ts';
import { defaultView, type View } from '#lib/view/index.ts';
import { warmthFigure, type WarmthFigure } from './warmth-figure.ts';

/** The packaged data, for tests. */
export const { dataset } = readFolder('data/pakistan-russia', 'data/codebook');

/** A year, `1954/1958`, or a day, as an event's date. */
export function dateOf(edtf: string): EventDate {
  const [from = '', to = from] = edtf.split('/');
  const day = (text: string, month: number, dayOfMonth: number) => {
    const [y = 0, m = month, d = dayOfMonth] = text.split('-').map(Number);
    return dayNumber(y, m, d);
  };
  const precision = (text: string): Precision => (text.length > 'YYYY'.length ? 'day' : 'year');
  return {
    edtf,
    first: day(from, 1, 1),
    last: day(to, 12, 31),
    precision: [precision(from), precision(to)],
    lasts: edtf.includes('/')
  };
}

/** An event of a category, by default in high confidence and without alternatives. */
export function eventOf(edtf: string, category: string, more: Partial<DyadEvent> = {}): DyadEvent {
  return {
    id: `${edtf.replace('/', '-')}-${category.toLowerCase()}`,
    date: dateOf(edtf),
    title: `${category} ${edtf}`,
    summary: '',
    category,
    mode: '',
    contexts: [],
    cameo: '',
    confidence: 'high',
    alternatives: [],
    agreement: null,
    sourceItems: ['1'],
    note: '',
    participants: [],
    ...more
  };
}

/** The figure of a data set of these events. */
export const figureOf = (events: readonly DyadEvent[], view: Partial<View> = {}): WarmthFigure =>
  warmthFigure({ ...dataset, events } satisfies Dataset, { ...defaultView, ...view });

/** Events with the codings of the packaged data, spread over its years in a fixed order. */
export function manyEvents(count: number): DyadEvent[] {
  const [begin, end] = [dayNumber(1947, 8, 14), dayNumber(2014, 12, 31)];
  return Array.from({ length: count }, (_, n) => dataset.events[n % dataset.events.length]).flatMap((event, n) => {
    const day = begin + ((n * 48_271) % (end - begin + 1));
    return event
      ? [
          {
            ...event,
            id: `${event.id}-${n}`,
            date: { edtf: '', first: day, last: day, precision: ['year', 'year'], lasts: false }
          }
        ]
      : [];
  });
}
