import * as v from 'valibot';
import { parseEventDate } from './date';
import { notAllowed } from './nearest';
import * as words from './vocabulary';
import type { Coding, EventDate } from './types';

const filled = v.pipe(v.string(), v.nonEmpty('is empty'));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, ({ input }) =>
  `${JSON.stringify(input)} is no id; allowed are small letters, digits and single hyphens`));
const optionalId = v.pipe(v.string(), v.transform((text) => (text === '' ? null : text)));
const list = v.pipe(v.string(), v.transform((text) => (text === '' ? [] : text.split(';'))));
const filledList = v.pipe(filled, v.transform((text) => text.split(';')));

const unreadableDate = (text: string) =>
  `${JSON.stringify(text)} is no EDTF date; allowed are 1966-01-06, 1999-04, 1972, 1954/1958 and [1947-08-14..1948-04-24]`;

const date = v.pipe(v.string(), v.rawTransform<string, EventDate>(({ dataset, addIssue, NEVER }) => {
  const parsed = parseEventDate(dataset.value);
  if (parsed) return parsed;
  addIssue({ message: unreadableDate(dataset.value) });
  return NEVER;
}));

const empty = v.pipe(v.literal(''), v.transform(() => null));
const optionalDate = v.union([empty, date], ({ input }) => unreadableDate(String(input)));

function oneOf<const T extends readonly string[]>(allowed: T, what: string) {
  return v.picklist(allowed, ({ input }) => notAllowed(String(input), what, allowed));
}

/** `REJECT;ACCUSE:disapprove` -> codings. */
const codings = v.pipe(list, v.transform((codes): Coding[] => codes.map((code) => {
  const [category = '', mode = ''] = code.split(':');
  return { category, mode };
})));

const contexts = v.pipe(filledList, v.rawCheck(({ dataset, addIssue }) => {
  if (!dataset.typed) return;
  for (const context of dataset.value.filter((c) => !(words.contexts as readonly string[]).includes(c))) {
    addIssue({ message: notAllowed(context, 'PLOVER context', words.contexts) });
  }
}));

/** The columns of each table of a data package, in file order (DESIGN: the data package). */
export const packageColumns = {
  events: {
    id, date,
    title: v.pipe(filled, v.maxLength(80, ({ input }) => `has ${input.length} characters; at most 80`)),
    summary: filled, category: filled, mode: v.string(), context: contexts, cameo: filled,
    confidence: oneOf(words.confidences, 'confidence'), alternatives: codings,
    agreement: optionalId, source_items: filledList, note: v.string()
  },
  actors: {
    id, name: filled, kind: oneOf(words.actorKinds, 'kind of actor'), state: optionalId,
    successor_of: optionalId, from: optionalDate, to: optionalDate
  },
  agreements: {
    id, title: filled, kind: oneOf(words.agreementKinds, 'kind of agreement'), date, source_items: filledList
  },
  participants: { event: filled, actor: filled, role: oneOf(words.roles, 'role') },
  'source-items': { item: filled, topic: filled, use: oneOf(words.itemUses, 'use') },
  discrepancies: { id, source_items: filledList, field: filled, problem: filled, treatment: filled }
};

const noScore = ({ input }: { input: unknown }) => `"${String(input)}" is no score; allowed are numbers from -10 to 10`;
const score = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/, noScore), v.transform(Number), v.minValue(-10, noScore), v.maxValue(10, noScore));
const optionalScore = v.union([empty, score], noScore);

/** The columns of the two published scales. */
export const codebookColumns = {
  plover: { category: filled, mode: v.string(), score, quad_class: oneOf(words.quadClasses, 'quad class'), meaning: filled },
  cameo: {
    code: filled, name: filled, goldstein: optionalScore, plover_category: v.string(), plover_mode: v.string(),
    plover_context: v.string(), plover_mode_published: v.string()
  }
};
