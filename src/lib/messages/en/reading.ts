import { data } from './data.ts';
import { events } from './events.ts';
import { method } from './method.ts';

/** The words of the pages around the charts. They stand apart so that the first page does not load them. */
export const enReading = { ...events, ...method, ...data } as const;
