import type { Page } from './figure.ts';

/** The page of the one event that something rests on; null where it rests on several, or on none. */
export function pageOfEvents([event, another]: readonly string[]): Page<'event'> | null {
  return event !== undefined && another === undefined ? { kind: 'event', id: event } : null;
}
