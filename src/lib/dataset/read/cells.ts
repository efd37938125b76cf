import * as v from 'valibot';
import { isUnseen } from '../characters.ts';
import { notAllowed, strangeSign } from '../nearest-value.ts';
import { quoted } from '../quoted.ts';
import type { Coding, EventDate } from '../types.ts';
import { categories, scoreBound } from '../vocabulary.ts';
import { dateFault } from './date-fault.ts';
import { dateForms, openDateForms, parseEventDate, pointForm } from './edtf.ts';

// Each kind of cell says twice what it takes: to our reader, and as metadata in the words of Table Schema to everyone
// else's.

/** Says of a value that a column does not take why, and what it takes. */
export type Refusing = (value: string) => string;
/** Among the metadata of a kind of cell: its `Refusing`, since to find what was meant takes a while. */
const refusedBy = (refusing: Refusing) => ({ refusing });

/** Separates the values of a list. */
export const separator = ';';
/** A pattern of values of a form, in the words of Table Schema. */
export const listOf = (item: string) => `^(${item})(${separator}(${item}))*$`;
/** The values of a list. */
export const split = (text: string) => (text === '' ? [] : text.split(separator));
/** Characters of an id: it stands in addresses and names of files. */
export const maxIdLength = 80;
const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Characters of a cell for which nothing else is said. */
export const maxLength = 5000;

export const text = v.pipe(v.string(), v.metadata({ maxLength }));
/** Said of a text of blanks or other characters that are never seen. */
export const unseen = 'holds nothing that can be seen; write some text';
export const filled = v.pipe(
  v.string(),
  v.nonEmpty('is empty'),
  v.check((text) => text === '' || !isUnseen(text), unseen),
  v.metadata({ required: true, maxLength })
);

/** A category of the codebook itself. */
export const requiredCategory = v.pipe(filled, v.metadata({ enum: categories }));

/** Held to the codebook by our reader, since that is where the categories stand; null of what has none. */
export const categoryCode = v.pipe(
  v.string(),
  v.transform((text) => (text === '' ? null : text)),
  v.metadata({ enum: categories, maxLength })
);

/** A text of at most so many characters, to which our reader holds the cells of every column. */
export function shortText(max: number) {
  return v.pipe(filled, v.metadata({ maxLength: max }));
}

/** A text of at most so many characters, or none. */
export function optionalText(max: number) {
  return v.pipe(v.string(), v.metadata({ maxLength: max }));
}

/** Characters of an address. */
export const maxAddressLength = 2000;
const addressForm = /^https?:\/\/[^\s]+$/;

/** Where something stands on the web, or nothing. */
export const optionalAddress = v.pipe(
  v.string(),
  v.regex(
    new RegExp(`^$|${addressForm.source}`),
    ({ input }) => `${quoted(input)} is no address; it must begin with https:// or http://, or be left out`
  ),
  v.metadata({ pattern: addressForm.source, maxLength: maxAddressLength })
);

/** `yes`, or nothing for no. */
export const yesOrEmpty = v.pipe(
  v.picklist(['', 'yes']),
  v.transform((text) => text === 'yes'),
  v.metadata({
    enum: ['yes'],
    ...refusedBy((value) => `${quoted(value)} is no mark${strangeSign(value)}; allowed are yes and an empty cell`)
  })
);

/** A cell that holds one of a few words; `what` names it in the sentence that refuses others. */
export function oneOf<const T extends readonly string[]>(allowed: T, what: string) {
  return v.pipe(
    v.picklist(allowed),
    v.metadata({ required: true, enum: allowed, ...refusedBy((value) => notAllowed(value, what, allowed)) })
  );
}

/** One of a few words, or nothing for the first of them. */
export function oneOfOrEmpty<const T extends readonly [string, ...string[]]>(allowed: T, what: string) {
  return v.pipe(
    v.picklist(['', ...allowed]),
    v.transform((text): T[number] => allowed.find((word) => word === text) ?? allowed[0]),
    v.metadata({ enum: allowed, ...refusedBy((value) => notAllowed(value, what, allowed)) })
  );
}

/** Each value of a list stands in it once. */
export const eachOnce = v.check(
  (values: string[]) => new Set(values).size === values.length,
  ({ input }) =>
    `${quoted(input.find((value, n) => input.indexOf(value) !== n) ?? '')} stands here twice; once is enough`
);

/** One of a few words, or null of an empty cell. */
export function oneOfOrNone<const T extends readonly string[]>(allowed: T, what: string) {
  return v.pipe(
    v.picklist(['', ...allowed]),
    v.transform((text): T[number] | null => allowed.find((word) => word === text) ?? null),
    v.metadata({ enum: allowed, ...refusedBy((value) => notAllowed(value, what, allowed)) })
  );
}

/** The allowed values, with semicolons between; none of an empty cell. */
export function someOf(allowed: readonly string[], what: string) {
  return v.pipe(
    v.string(),
    v.transform(split),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      for (const value of dataset.value.filter((value) => !allowed.includes(value))) addIssue({ input: value });
    }),
    eachOnce,
    v.metadata({
      pattern: listOf(allowed.join('|')),
      maxLength,
      ...refusedBy((value) => notAllowed(value, what, allowed, { most: Infinity }))
    })
  );
}

export const id = v.pipe(
  v.string(),
  v.regex(
    idForm,
    ({ input }) =>
      `${quoted(input)} is no id${strangeSign(input)}; allowed are small letters, digits and single hyphens`
  ),
  v.metadata({ required: true, pattern: idForm.source, maxLength: maxIdLength })
);
/** The same, or nothing: the id is then made from what else the row says. */
export const optionalId = v.pipe(
  v.string(),
  v.regex(
    new RegExp(`^$|${idForm.source}`),
    ({ input }) =>
      `${quoted(input)} is no id${strangeSign(input)}; allowed are small letters, digits and single hyphens`
  ),
  v.metadata({ pattern: idForm.source, maxLength: maxIdLength })
);
/** Names a row of another table, or none. */
export const reference = v.pipe(
  v.string(),
  v.transform((text) => (text === '' ? null : text))
);

/** Names rows of another table, with semicolons between; none of an empty cell. */
export const namedList = v.pipe(
  v.string(),
  v.transform((text) => split(text).map((name) => name.trim())),
  eachOnce,
  v.metadata({ maxLength })
);

/** Holds each value of a list to a form; `allowed` says in words which. */
export function eachOf(form: RegExp, what: string, allowed: string) {
  return v.rawCheck<string[]>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const value of dataset.value.filter((value) => !form.test(value)))
      addIssue({ message: noForm(value, what, allowed) });
  });
}
/** Says that a value is not of a form. */
export const noForm = (value: string, what: string, allowed: string) =>
  `${quoted(value)} is no ${what}; allowed are ${allowed}`;

const itemForm = '[a-z]?[1-9][0-9]*';
const oneItem = new RegExp(`^${itemForm}$`);
const itemWords = [
  'item of a source',
  'numbers, as 21, and a letter and a number for claims in its prose, as n1'
] as const;
/** An item of the source. */
export const item = v.pipe(
  v.string(),
  v.regex(oneItem, ({ input }) => noForm(input, ...itemWords)),
  v.metadata({ required: true, pattern: oneItem.source })
);
/** Items of the source, with semicolons between; none of an empty cell. */
export const items = v.pipe(
  v.string(),
  v.transform(split),
  eachOf(oneItem, ...itemWords),
  eachOnce,
  v.metadata({ pattern: listOf(itemForm), maxLength })
);

const codingForm = '[A-Z]+(:[a-z-]+)?';
/** `REJECT;ACCUSE:disapprove` -> codings. */
export const codings = v.pipe(
  v.string(),
  v.transform(split),
  eachOf(new RegExp(`^${codingForm}$`), 'coding', 'CATEGORY and CATEGORY:mode'),
  v.transform((codes): Coding[] =>
    codes.map((code) => {
      const [category = '', mode = ''] = code.split(':');
      return { category, mode };
    })
  ),
  v.metadata({ pattern: listOf(codingForm) })
);

const readableDate = (forms: RegExp) =>
  v.pipe(
    v.string(),
    v.rawTransform<string, EventDate>(({ dataset, addIssue, NEVER }) => {
      const parsed = forms.test(dataset.value) ? parseEventDate(dataset.value) : null;
      if (parsed) return parsed;
      addIssue();
      return NEVER;
    })
  );
const empty = v.pipe(
  v.literal(''),
  v.transform(() => null)
);
const closedDate = refusedBy((text) => dateFault(text, false));
/** A date of what may go on, as an event. */
export const openDate = v.pipe(
  readableDate(openDateForms),
  v.metadata({ required: true, pattern: openDateForms.source, ...refusedBy((text) => dateFault(text, true)) })
);
export const date = v.pipe(
  readableDate(dateForms),
  v.metadata({ required: true, pattern: dateForms.source, ...closedDate })
);
export const optionalDate = v.pipe(
  v.union([empty, readableDate(dateForms)]),
  v.metadata({ pattern: dateForms.source, ...closedDate })
);

const pointFault = (text: string): string =>
  dateForms.test(text) && parseEventDate(text)
    ? `${quoted(text)} is more than one day, month or year`
    : dateFault(text, false);
const readablePoint = readableDate(pointForm);
/** A day, a month or a year. */
export const point = v.pipe(
  readablePoint,
  v.metadata({ required: true, pattern: pointForm.source, ...refusedBy(pointFault) })
);
/** What stands for the end of what goes on. */
const openEnd = '..';
const open = v.pipe(
  v.literal(openEnd),
  v.transform(() => null)
);
/** The day, month or year in which something ended; null where it goes on. */
export const end = v.pipe(
  v.union([open, readablePoint]),
  v.metadata({
    required: true,
    pattern: `${pointForm.source}|^\\.\\.$`,
    ...refusedBy((text) => `${pointFault(text)}; what goes on has ${openEnd}`)
  })
);

/** The same of what may have no end that is known: null where none is told, `open` where it goes on. */
export const optionalEnd = v.pipe(
  v.union([
    empty,
    v.pipe(
      v.literal(openEnd),
      v.transform(() => 'open' as const)
    ),
    readablePoint
  ]),
  v.metadata({
    pattern: `${pointForm.source}|^\\.\\.$`,
    ...refusedBy((text) => `${pointFault(text)}; what is in force has ${openEnd}, and what is not told is left empty`)
  })
);

const noWeight = ({ input }: { input: unknown }) =>
  `${quoted(String(input))} is no weight; allowed are numbers from 0 on, as 12 and 0.5`;
/** How much something weighs beside others; null where that is not told. */
export const optionalWeight = v.pipe(
  v.union([empty, v.pipe(v.string(), v.regex(/^\d{1,12}(\.\d{1,6})?$/, noWeight), v.transform(Number))], noWeight),
  v.metadata({ type: 'number', minimum: 0 })
);

const [lowest, highest] = [-scoreBound, scoreBound];
const noScore = ({ input }: { input: unknown }) =>
  `${quoted(String(input))} is no score; allowed are numbers from ${lowest} to ${highest}`;
const readableScore = v.pipe(
  v.string(),
  v.regex(/^-?\d+(\.\d+)?$/, noScore),
  v.transform(Number),
  v.minValue(lowest, noScore),
  v.maxValue(highest, noScore)
);
const scoreMeaning = { type: 'number', minimum: lowest, maximum: highest } as const;
export const score = v.pipe(readableScore, v.metadata({ ...scoreMeaning, required: true }));
export const optionalScore = v.pipe(v.union([empty, readableScore], noScore), v.metadata(scoreMeaning));

const numberForm = /^-?\d+(\.\d+)?$/;
const noNumber = ({ input }: { input: unknown }) =>
  `${quoted(String(input))} is no number; allowed are digits with a point before the decimals, as -0.25`;
const readableNumber = v.pipe(v.string(), v.regex(numberForm, noNumber), v.transform(Number), v.finite(noNumber));
export const number = v.pipe(readableNumber, v.metadata({ type: 'number', required: true }));
export const optionalNumber = v.pipe(v.union([empty, readableNumber], noNumber), v.metadata({ type: 'number' }));

/** More digits are no count. */
const countForm = /^\d{1,12}$/;
const noCount = ({ input }: { input: unknown }) => `${quoted(String(input))} is no count; allowed are whole numbers`;
const readableCount = v.pipe(v.string(), v.regex(countForm, noCount), v.transform(Number));
/** How many there are, or nothing. */
export const optionalCount = v.pipe(
  v.union([empty, readableCount], noCount),
  v.metadata({ type: 'integer', minimum: 0 })
);
