import * as v from 'valibot';
import { chartNames } from '$lib/view';

/** The version of the file format that is written; older ones would be read, newer ones are refused. */
export const deckVersion = 1;
/** What a deck may hold at the most: enough for a day of talks, and little enough to be read safely. */
export const limits = { slides: 200, steps: 20, title: 200, text: 4000, notes: 10_000, query: 2000, bytes: 2_000_000 } as const;

const text = (most: number) => v.pipe(
  v.string('must be text'), v.maxLength(most, `is longer than ${most} characters`),
  v.check((value) => /^[^\p{Cs}\uFFFE\uFFFF]*$/u.test(value) && !/[\p{Cc}--[\t\n\r]]/v.test(value), 'holds a control character')
);
const filled = (most: number) => v.pipe(text(most), v.check((value) => value.trim() !== '', 'is empty'));
const query = text(limits.query);
const shared = {
  id: v.pipe(v.string('must be text'), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'must be of small letters, digits and hyphens')),
  title: filled(limits.title),
  notes: v.optional(text(limits.notes), '')
};

const kinds = {
  chart: v.strictObject({
    ...shared, chart: v.picklist(chartNames, `must be one of ${chartNames.join(', ')}`), view: v.optional(query, ''),
    steps: v.optional(v.pipe(v.array(query), v.maxLength(limits.steps, `has more than ${limits.steps} steps`)), [])
  }),
  event: v.strictObject({ ...shared, event: v.pipe(v.string('must be the id of an event'), v.regex(/^[\w-]{1,120}$/, 'must be the id of an event')) }),
  text: v.strictObject({ ...shared, text: text(limits.text) })
};
type SlideFile = v.InferOutput<(typeof kinds)[keyof typeof kinds]>;

/** By the name that tells its kind, so that what is wrong is told of that kind alone. */
const slide = v.lazy((input): v.GenericSchema<unknown, SlideFile> => {
  const own = (name: keyof typeof kinds) => typeof input === 'object' && input !== null && Object.hasOwn(input, name);
  if (own('chart')) return kinds.chart;
  if (own('event')) return kinds.event;
  return own('text') ? kinds.text : noKind;
});
const noKind = v.custom<SlideFile>(() => false, 'must have chart, event or text');

/** A deck as it stands in a file, YAML or JSON. Views are query strings, as in an address. */
export const deckSchema = v.strictObject({
  version: v.literal(deckVersion, `must be ${deckVersion}`),
  title: filled(limits.title),
  slides: v.pipe(v.array(slide), v.minLength(1, 'must hold a slide'), v.maxLength(limits.slides, `has more than ${limits.slides} slides`))
});

export type DeckFile = v.InferOutput<typeof deckSchema>;
