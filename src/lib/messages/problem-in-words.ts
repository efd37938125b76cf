import type { Language, ViewFault, ViewProblem } from '#lib/view/index.ts';
import { message } from './message.ts';

/** Says what is wrong with a value of the query string and what could stand there. */
export function problemInWords(language: Language, { parameter, value, fault, allowed, nearest }: ViewProblem): string {
  return (fault === 'code' || fault === 'id') && nearest !== undefined
    ? message(language, `view.${fault}.near`, { parameter, value, nearest, allowed })
    : message(language, `view.${fault}`, { parameter, value, allowed });
}

const shownInstead: Partial<Record<ViewFault, 'period' | 'rest'>> = { order: 'period', code: 'rest', id: 'rest' };

/** The same on a page, which goes on all the same: and what is shown instead. */
export const noticeInWords = (language: Language, problem: ViewProblem): string =>
  message(language, 'view.notice', {
    problem: problemInWords(language, problem),
    shown: message(language, `view.shown.${shownInstead[problem.fault] ?? 'default'}`)
  });
