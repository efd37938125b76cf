import type { Language, ViewProblem } from '$lib/view';
import { message } from './message';

/** Says what was wrong with a value of the query string, what could stand there, and what is shown instead. */
export function problemInWords(language: Language, { parameter, value, fault, allowed }: ViewProblem): string {
  if (fault === 'value') return message(language, 'view.ignored', { parameter, value, allowed });
  if (fault === 'order') return message(language, 'view.order', { value, allowed });
  return allowed === ''
    ? message(language, 'view.unknown', { parameter, value })
    : message(language, 'view.unknown.near', { parameter, value, nearest: allowed });
}
