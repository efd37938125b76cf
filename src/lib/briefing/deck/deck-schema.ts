import * as v from 'valibot';
import { forbiddenInLines, isUnseen } from '#lib/dataset/index.ts';
import { chartNames, idForm } from '#lib/view/index.ts';
import { idLength, limits } from './deck-limits.ts';
import type { DeckFault } from './deck-problem.ts';

/** The version of the file format that is written; older ones would be read, newer ones are refused. */
export const deckVersion = 1;

/**
 * The faults that the schema finds. Where the library takes a message, it is given one of them: `issue.ts` makes
 * problems of them.
 */
export const schemaFaults = [
  'version',
  'text',
  'empty',
  'long',
  'control',
  'list',
  'none',
  'many',
  'kind',
  'id',
  'chart',
  'event'
] as const satisfies readonly DeckFault[];
const fault = (name: (typeof schemaFaults)[number]) => name;

const slideId = new RegExp(`^[a-z0-9][a-z0-9-]{0,${idLength - 1}}$`);
const text = (max: number) =>
  v.pipe(
    v.string(fault('text')),
    v.maxLength(max, fault('long')),
    v.check((value) => !forbiddenInLines.test(value), fault('control'))
  );
const filled = (max: number) =>
  v.pipe(
    text(max),
    v.check((value) => !isUnseen(value), fault('empty'))
  );
const query = text(limits.query);
const shared = {
  id: v.pipe(v.string(fault('id')), v.regex(slideId, fault('id'))),
  title: filled(limits.title),
  notes: v.optional(text(limits.notes), '')
};

const kinds = {
  chart: v.strictObject({
    ...shared,
    chart: v.picklist(chartNames, fault('chart')),
    view: v.optional(query, ''),
    steps: v.optional(v.pipe(v.array(query, fault('list')), v.maxLength(limits.steps, fault('many'))), [])
  }),
  compare: v.strictObject({ ...shared, compare: query }),
  event: v.strictObject({
    ...shared,
    event: v.pipe(v.string(fault('event')), v.regex(idForm, fault('event')))
  }),
  text: v.strictObject({ ...shared, text: text(limits.text) })
};
type SlideFile = v.InferOutput<(typeof kinds)[keyof typeof kinds]>;

/** The kinds of slides: the field that tells each. */
export const kindNames = ['chart', 'compare', 'event', 'text'] as const satisfies readonly (keyof typeof kinds)[];
const kindOf = (slide: unknown) =>
  kindNames.find((name) => typeof slide === 'object' && slide !== null && Object.hasOwn(slide, name));

/** By the name that tells its kind, so that what is wrong is told of that kind alone. */
const slide = v.lazy((input): v.GenericSchema<unknown, SlideFile> => {
  const kind = kindOf(input);
  return kind === undefined ? noKind : kinds[kind];
});
const noKind = v.custom<SlideFile>(() => false, fault('kind'));

/** A deck as it stands in a file, YAML or JSON. Views are query strings, as in an address. */
export const deckSchema = v.strictObject({
  version: v.literal(deckVersion, fault('version')),
  title: filled(limits.title),
  slides: v.pipe(
    v.array(slide, fault('list')),
    v.minLength(1, fault('none')),
    v.maxLength(limits.slides, fault('many'))
  )
});

/** The fields that a slide can have, by its kind; those of the deck where it is none. */
export function fieldsOf(slide: unknown): string[] {
  const kind = kindOf(slide);
  return Object.keys((kind === undefined ? deckSchema : kinds[kind]).entries);
}

export type DeckFile = v.InferOutput<typeof deckSchema>;
