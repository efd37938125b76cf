import * as v from 'valibot';
import type { Problem } from '../types.ts';
import { codebookFolder } from './package-columns.ts';
import { isInCalendar } from './edtf.ts';

export const descriptorFile = 'datapackage.json';
const line = 1;

const changed = 'must be when the data were last changed, as 2026-11-24T00:00:00Z';
const filled = v.pipe(v.string(), v.nonEmpty('is empty'));
const schema = v.object({
  // It becomes the name of a folder beside that of the scales.
  name: v.pipe(
    v.string(),
    v.regex(
      /^[a-z0-9][a-z0-9._-]*$/,
      'must be of small letters, digits, dots, hyphens and low lines, and begin with a letter or digit'
    ),
    v.notValue(codebookFolder, `must be another than "${codebookFolder}", which names the scales`)
  ),
  title: filled,
  created: v.pipe(
    v.string(),
    v.isoTimestamp(changed),
    v.check((text) => isInCalendar(text.slice(0, 'YYYY-MM-DD'.length)), changed)
  ),
  licenses: v.pipe(
    v.array(
      v.object({
        name: filled,
        title: filled,
        path: v.pipe(v.string(), v.regex(/^https:\/\//, 'must begin with https://'))
      })
    ),
    v.minLength(1, 'must name the licence')
  ),
  sources: v.pipe(v.array(v.object({ title: filled })), v.minLength(1, 'must name the source')),
  homepage: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^https?:\/\/[^\s?#]+$/,
        'must be where the site stands on the web, as https://example.org/dyad, or be left out'
      )
    )
  ),
  dyad: v.object({
    sides: v.tuple([filled, filled], 'must name two states'),
    items: v.pipe(v.number('must be how many numbered items the source has'), v.integer(), v.minValue(0))
  })
});

export type Descriptor = v.InferOutput<typeof schema>;

/**
 * Reads datapackage.json and compares what it says of the tables with `resources`; null where its own parts cannot be
 * read.
 */
export function readDescriptor(text: string, resources: readonly object[], problems: Problem[]): Descriptor | null {
  const report = (column: string, message: string) =>
    void problems.push({ file: descriptorFile, line, column, message });
  const json = readJson(text, report);
  if (json === undefined) return null;
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) {
    for (const issue of parsed.issues)
      report(v.getDotPath(issue) ?? 'file', issue.received === 'undefined' ? 'is missing' : issue.message);
  }
  const difference = firstDifference({ profile: 'tabular-data-package', resources }, json, []);
  if (difference) report(difference.path, `${difference.message} (npm run describe:data writes it)`);
  return parsed.success ? parsed.output : null;
}

function readJson(text: string, report: (column: string, message: string) => void): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch (error) {
    report('file', `is no JSON: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** Where `actual` first lacks something of `expected` or says it otherwise; what it says besides is its own matter. */
function firstDifference(
  expected: unknown,
  actual: unknown,
  path: readonly string[]
): { path: string; message: string } | null {
  const here = (message: string) => ({ path: path.join('.'), message });
  if (Array.isArray(expected) && Array.isArray(actual) && expected.length !== actual.length) {
    return here(`has ${actual.length} entries; must have ${expected.length}`);
  }
  if (actual === undefined) return here('is missing');
  if (!isObject(expected))
    return Object.is(expected, actual)
      ? null
      : here(`is ${JSON.stringify(actual)}; must be ${JSON.stringify(expected)}`);
  if (!isObject(actual))
    return here(`is ${JSON.stringify(actual)}; must be ${Array.isArray(expected) ? 'a list' : 'an object'}`);
  for (const [key, value] of Object.entries(expected)) {
    const difference = firstDifference(value, Object.hasOwn(actual, key) ? actual[key] : undefined, [...path, key]);
    if (difference) return difference;
  }
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
