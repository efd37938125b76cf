import { data } from './data';
import { events } from './events';
import { method } from './method';

/** The words of the pages around the charts. They stand apart so that the first page does not load them. */
export const enReading = { ...events, ...method, ...data } as const;
