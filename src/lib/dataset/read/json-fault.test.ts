import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonFault } from './json-fault.ts';

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

it('a text is found at fault just where a program cannot read it', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '\\',
    '1',
    '-0.5e3',
    '01',
    'true',
    'x',
    ' ',
    '\n'
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.array(pieces, { maxLength: 12 }).map((some) => some.join(''))
      ),
      (text) => {
        expect(jsonFault(text) === null, text).toBe(isJson(text));
      }
    ),
    { numRuns: 3000 }
  );
});

it.each([
  ['a comma is missing', '{\n  "name": "a"\n  "title": "b"\n}', 2, 'before “"title": "b"” there must be a comma or }'],
  ['a comma is too many', '{\n  "name": "a",\n}', 3, '“}” stands where there must be a name in double quotes'],
  ['a quote stands within a text', '{\n  "a": 1,\n  "b": "a "c" d"\n}', 3, 'before “c" d"” there must be a comma or }'],
  ['a bracket is not closed', '{\n  "a": [1, 2\n}\n\n', 2, 'before “}” there must be a comma or ]'],
  ['the end is missing', '{\n  "a": 1\n\n\n', 2, 'the text ends where there must be a comma or }'],
  ['a colon is missing', '{\n  "a" 1 }', 2, 'before “1 }” there must be a colon'],
  ['a value is no word', '{\n\n  "a": yes }', 3, '“yes }” stands where there must be a value'],
  ['more follows', '{ "a": 1 }\n}', 2, '“}” stands behind the end']
])('the line to be mended is told where %s', (_, text, line, message) => {
  expect(jsonFault(text)?.line).toBe(line);
  expect(jsonFault(text)?.message).toContain(message);
});

it('a text that does not end is found at fault as soon as one that does', () => {
  expect(jsonFault(`{ "a": "${'a'.repeat(100_000)}\n" }`)?.line).toBe(1);
  expect(jsonFault(`{ "a": "${'\\n'.repeat(100_000)}`)?.line).toBe(1);
});

it('a text may be nested deeply', () => {
  expect(jsonFault('['.repeat(100_000))?.line).toBe(1);
  expect(jsonFault(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBeNull();
});
