import { dayNumber, type DyadEvent, type EventDate, type Precision } from '#lib/dataset/index.ts';
import { dataset } from './dataset.ts';

/** An event of which only the named parts matter. */
export function sampleEvent(parts: Partial<DyadEvent>): DyadEvent {
  return {
    id: 'event',
    date: sampleDate(0),
    title: 'Event',
    summary: '',
    category: 'CONSULT',
    mode: '',
    contexts: [],
    cameo: '040',
    confidence: 'high',
    alternatives: [],
    agreement: null,
    sourceItems: [],
    note: '',
    participants: [],
    ...parts
  };
}

/** A known day, an uncertain one from `first` to `last`, or a time that lasted. In days since 1970. */
export function sampleDate(first: number, last = first, lasts = false): EventDate {
  return { edtf: '', first, last, precision: ['day', 'day'], lasts };
}

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
export const eventOf = (edtf: string, category: string, more: Partial<DyadEvent> = {}): DyadEvent =>
  sampleEvent({
    id: `${edtf.replace('/', '-')}-${category.toLowerCase()}`,
    date: dateOf(edtf),
    title: `${category} ${edtf}`,
    category,
    cameo: '',
    sourceItems: ['1'],
    ...more
  });

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
