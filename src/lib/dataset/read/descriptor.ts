import * as v from 'valibot';
import { isUnseen } from '../characters.ts';
import { strangeTexts } from '../check/descriptor-texts.ts';
import { repeatedKeys } from '../check/repeated-keys.ts';
import { fontlessText } from '../check/risky-text.ts';
import { nearestValue, notAllowed } from '../nearest-value.ts';
import { quoted } from '../quoted.ts';
import type { OwnScale, Problem } from '../types.ts';
import { records, scoreBound } from '../vocabulary.ts';
import { maxAddressLength, maxIdLength, unseen } from './cells.ts';
import { codebookFolder } from './codebook-columns.ts';
import { isInCalendar } from './edtf.ts';
import { jsonFault } from './json-fault.ts';
import { maxNameLength, maxTitleLength } from './package-columns.ts';

export const descriptorFile = 'datapackage.json';
const line = 1;
/** What stands for the title of the source in a package that is not filled yet. */
export const titleToWrite = 'The title of your source';

const changed = 'must be when the data were last changed, as 2026-11-24T00:00:00Z';
/** Numbered items that a source may have: each is a line to be told where it is not used. */
const maxItems = 10_000;
/** Of what the record leaves out: sentences, and letters of each. */
const [maxSentences, maxSentenceLength] = [{ limits: 20, rules: 40 }, 500] as const;

/** States of a side, one after the other. */
const maxStates = 20;

/** Of the name of a scale, which stands beside each way to measure, in letters. */
const maxScaleName = 40;

const noLonger = (max: number) =>
  v.check(
    (text: string) => [...text].length <= max,
    ({ input }) => `has ${[...input].length} characters; at most ${max}`
  );
const filled = (max: number) =>
  v.pipe(
    v.string(),
    v.nonEmpty('is empty'),
    v.check((text) => text === '' || !isUnseen(text), unseen),
    noLonger(max)
  );
const bound = v.optional(v.pipe(v.number('must be a number'), v.finite('must be a number')));
/** A scale by which `score` in events.csv is meant; without bounds it runs as the published ones do. */
const ownScale = v.pipe(
  v.object({
    name: filled(maxScaleName),
    meaning: v.optional(filled(maxSentenceLength)),
    source: v.optional(filled(maxSentenceLength)),
    low: bound,
    high: bound
  }),
  v.transform(({ name, meaning = '', source = '', low = -scoreBound, high = scoreBound }): OwnScale => ({
    name,
    meaning,
    source,
    low,
    high
  })),
  v.check(
    ({ low, high }) => low < high,
    ({ input: { low, high } }) => `runs from ${low} to ${high}; low must be below high`
  )
);
const sentences = (on: string, max: number) =>
  v.optional(
    v.pipe(
      v.array(filled(maxSentenceLength), `must be a list of sentences on ${on}`),
      v.maxLength(max, ({ input }) => `has ${input.length} entries; at most ${max}`)
    ),
    []
  );

/** A side: its last state, or all of them. */
const side = v.union(
  [
    filled(maxIdLength),
    v.pipe(v.array(filled(maxIdLength)), v.minLength(1, 'must name a state'), v.maxLength(maxStates))
  ],
  ({ input }) =>
    input === '' ? 'is empty' : 'must be a state, as "PAK", or a list of states, as ["west-germany", "germany"]'
);
const sides = v.strictTuple([side, side], 'must name two states');
/** A side as a package names it: by its last state, or by all of them. */
export type NamedSide = v.InferOutput<typeof side>;

const schema = v.object({
  // It becomes the name of a folder beside that of the codebook.
  name: v.pipe(
    v.string(),
    v.regex(
      /^[a-z0-9][a-z0-9._-]*$/,
      'must be of small letters, digits, dots, hyphens and low lines, and begin with a letter or digit'
    ),
    v.notValue(codebookFolder, `must be another than "${codebookFolder}", which names the scales`),
    noLonger(maxIdLength)
  ),
  title: filled(maxTitleLength),
  created: v.pipe(
    v.string(),
    v.check((text) => v.ISO_TIMESTAMP_REGEX.test(text) && isInCalendar(text.slice(0, 'YYYY-MM-DD'.length)), changed)
  ),
  licenses: v.pipe(
    v.array(
      v.object({
        name: filled(maxNameLength),
        title: filled(maxNameLength),
        path: v.pipe(v.string(), v.regex(/^https:\/\//, 'must begin with https://'), noLonger(maxAddressLength))
      })
    ),
    v.minLength(1, 'must name the licence')
  ),
  sources: v.pipe(v.array(v.object({ title: filled(maxNameLength) })), v.minLength(1, 'must name the source')),
  homepage: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^https?:\/\/[^\s?#]+$/,
        'must be where the site stands on the web, as https://example.org/dyad, or be left out'
      ),
      noLonger(maxAddressLength)
    )
  ),
  dyad: v.object({
    record: v.optional(v.picklist(records, ({ input }) => notAllowed(String(input), 'record', records))),
    sides,
    items: v.optional(
      v.pipe(
        v.number('must be how many numbered items the source has'),
        v.integer(({ input }) => `is ${input}; must be a whole number`),
        v.minValue(0, ({ input }) => `is ${input}; must be at least 0`),
        v.maxValue(maxItems, ({ input }) => `is ${input}; must be at most ${maxItems}`)
      )
    ),
    weight: v.optional(filled(maxNameLength)),
    scales: v.optional(
      v.pipe(
        v.array(ownScale, 'must be a list of one scale, as [{ "name": "Ours", "low": -10, "high": 10 }]'),
        v.maxLength(1, ({ input }) => `has ${input.length} entries; at most 1, for events.csv has one column score`)
      ),
      []
    ),
    limits: sentences('what the record leaves out', maxSentences.limits),
    rules: sentences('how events were coded', maxSentences.rules)
  })
});

export type Descriptor = v.InferOutput<typeof schema>;

/**
 * Reads datapackage.json and compares what it says of the tables with `resources`; null where its own parts cannot be
 * read. `sides` are there where they can be, whatever else is wrong.
 */
export function readDescriptor(
  text: string,
  resources: readonly object[],
  problems: Problem[]
): { readonly descriptor: Descriptor | null; readonly sides: Descriptor['dyad']['sides'] | null } {
  const none = { descriptor: null, sides: null };
  const report = (column: string, message: string) =>
    void problems.push({ file: descriptorFile, line, column, message });
  const fault = jsonFault(text.replace(/^\uFEFF/, ''));
  if (fault) {
    problems.push({ file: descriptorFile, line: fault.line, column: 'file', message: `is no JSON: ${fault.message}` });
    return none;
  }
  const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (!isObject(json) || Array.isArray(json)) {
    report('file', `is ${shown(json)}; must be an object, { … }`);
    return none;
  }
  for (const text of strangeTexts(json)) problems.push({ file: descriptorFile, line, ...text, isWarning: true });
  for (const key of repeatedKeys(text)) problems.push({ file: descriptorFile, ...key, isWarning: true });
  for (const key of unreadKeys(json)) problems.push({ file: descriptorFile, line, isWarning: true, ...key });
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) {
    for (const issue of parsed.issues)
      report(v.getDotPath(issue) ?? 'file', issue.received === 'undefined' ? 'is missing' : issue.message);
  }
  const difference = firstDifference({ profile: 'tabular-data-package', resources }, json, []);
  if (difference) report(difference.path, `${difference.message} (npm run describe:data writes it)`);
  if (!parsed.success) {
    const named = 'dyad' in json && isObject(json.dyad) && 'sides' in json.dyad ? json.dyad.sides : undefined;
    return v.is(sides, named) ? { ...none, sides: named } : none;
  }
  if (parsed.output.sources.some(({ title }) => title === titleToWrite))
    problems.push({
      file: descriptorFile,
      line,
      column: 'sources',
      message: `${quoted(titleToWrite)} stands there still; write what the events are from, for every chart names it`,
      isWarning: true,
      isNotice: true
    });
  for (const [column, text] of drawnTexts(parsed.output))
    for (const message of fontlessText(text))
      problems.push({ file: descriptorFile, line, column, message, isWarning: true, isNotice: true });
  return { descriptor: parsed.output, sides: parsed.output.dyad.sides };
}

/** What stands under `dyad` and is read from elsewhere, or not at all. */
function unreadKeys(json: object): Pick<Problem, 'column' | 'message' | 'isNotice'>[] {
  const dyad = 'dyad' in json ? json.dyad : undefined;
  if (!isObject(dyad) || Array.isArray(dyad)) return [];
  const known = Object.keys(schema.entries.dyad.entries);
  return Object.keys(dyad)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const nearest = nearestValue(key, known);
      return key === 'homepage'
        ? { column: 'dyad.homepage', message: 'is not read here; write homepage beside title, outside dyad' }
        : {
            column: 'dyad',
            message: `${quoted(key)} is not known here, and not read; ${nearest === undefined ? `known are ${known.join(', ')}` : `did you mean ${nearest}?`}`,
            // What is almost a known one is a slip, and what it says is lost.
            ...(nearest === undefined ? { isNotice: true as const } : {})
          };
    });
}

/** What of a description stands in pictures, and where. */
const drawnTexts = ({ title, sources: [source], licenses: [licence], dyad: { scales } }: Descriptor) =>
  [
    ['title', title],
    ['sources.0.title', source?.title ?? ''],
    ['licenses.0.name', licence?.name ?? ''],
    ['licenses.0.title', licence?.title ?? ''],
    ['dyad.scales.0.name', scales[0]?.name ?? '']
  ] as const;

/** Where `actual` first lacks something of `expected` or says it otherwise; what it says besides is its own matter. */
function firstDifference(
  expected: unknown,
  actual: unknown,
  path: readonly string[]
): { path: string; message: string } | null {
  const here = (message: string) => ({ path: path.join('.') || 'file', message });
  if (Array.isArray(expected) && Array.isArray(actual) && expected.length !== actual.length) {
    return here(`has ${actual.length} ${actual.length === 1 ? 'entry' : 'entries'}; must have ${expected.length}`);
  }
  if (actual === undefined) return here('is missing');
  if (!isObject(expected))
    return Object.is(expected, actual) ? null : here(`is ${shown(actual)}; must be ${shown(expected)}`);
  if (!isObject(actual)) return here(`is ${shown(actual)}; must be ${shown(expected)}`);
  if (Array.isArray(expected) !== Array.isArray(actual)) return here(`is ${shown(actual)}; must be ${shown(expected)}`);
  for (const [key, value] of Object.entries(expected)) {
    const difference = firstDifference(value, Object.hasOwn(actual, key) ? actual[key] : undefined, [...path, key]);
    if (difference) return difference;
  }
  return null;
}

/** A value in a few words: what it holds may be as large and as deep as it likes. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return isObject(value) ? 'an object' : typeof value === 'string' ? quoted(value) : String(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
