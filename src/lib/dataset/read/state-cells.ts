import * as v from 'valibot';
import type { Spell } from '../types.ts';
import { eachOf, eachOnce, filled, listOf, noForm, split } from './cells.ts';
import { parseEventDate } from './edtf.ts';

/** One code of a form; `allowed` says in words which, and `what` what it is. */
export function oneCode(form: string, what: string, allowed: string) {
  const whole = new RegExp(`^${form}$`);
  return v.pipe(
    v.string(),
    v.regex(whole, ({ input }) => noForm(input, what, allowed)),
    v.metadata({ required: true, pattern: whole.source })
  );
}

/** Values of a form with semicolons between, or none. */
export function someCodes(form: string, what: string, allowed: string) {
  return v.pipe(
    v.string(),
    v.transform(split),
    eachOf(new RegExp(`^${form}$`), what, allowed),
    eachOnce,
    v.metadata({ pattern: listOf(form) })
  );
}

const spellForm = String.raw`\d{4}-\d{2}-\d{2}/(\d{4}-\d{2}-\d{2}|\.\.)`;
const spellWords = ['time from day to day', '1947-08-14/1990-05-21, and 1947-08-14/.. of what goes on'] as const;
/** `1902-05-20/1906-09-25;1909-01-23/..` -> times from day to day, at least one. */
export const spells = v.pipe(
  filled,
  v.transform(split),
  eachOf(new RegExp(`^${spellForm}$`), ...spellWords),
  v.rawTransform<string[], Spell[]>(({ dataset, addIssue, NEVER }) => {
    const dates = dataset.value.map((value) => ({ value, date: parseEventDate(value) }));
    const wrong = dates.find(({ date }) => date === null);
    if (wrong) addIssue({ message: noForm(wrong.value, ...spellWords) });
    return wrong
      ? NEVER
      : dates.flatMap(({ date }) => (date ? [{ first: date.first, last: date.isOpen ? null : date.last }] : []));
  }),
  v.metadata({ pattern: listOf(spellForm) })
);
