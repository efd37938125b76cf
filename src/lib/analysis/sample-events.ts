import type { DyadEvent, EventDate } from '#lib/dataset/index.ts';

/** For tests: an event of which only the named parts matter. */
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

/** For tests: a known day, an uncertain one from `first` to `last`, or a time that lasted. In days since 1970. */
export function sampleDate(first: number, last = first, lasts = false): EventDate {
  return { edtf: '', first, last, precision: ['day', 'day'], lasts };
}
