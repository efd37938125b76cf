import { describe, expect, it } from 'vitest';
import { parseDataset } from '../read/parse-dataset.ts';
import { packagedTexts, problemsWith } from '../sample-package.ts';
import { problemLine } from './report.ts';

describe('what stands under dyad and is not read', () => {
  it('is told of homepage with where it stands', () => {
    expect(problemsWith('datapackage', '"items": 45', '"items": 45, "homepage": "https://example.org"')).toEqual([
      'datapackage.json:1 dyad.homepage: is not read here; write homepage beside title, outside dyad'
    ]);
  });

  it('is a warning of any other key', () => {
    const datapackage = packagedTexts.datapackage.replace('"items": 45', '"items": 45, "colour": 1');
    expect(parseDataset({ ...packagedTexts, datapackage }).problems).toEqual([
      expect.objectContaining({
        message:
          '"colour" is not known here, and not read; known are record, sides, items, weight, scales, limits, rules',
        isNotice: true
      })
    ]);
  });
});

describe('characters that are not seen', () => {
  it.each(['\u200B', '\uFEFF'])('are told of a title: %j', (character) => {
    const name = `U+${character.charCodeAt(0).toString(16).toUpperCase()}`;
    const told = `holds ${name}, which is never seen; leave it out`;
    expect(problemsWith('events', ',First trade agreement,', `,${character}First trade agreement,`)).toEqual([
      `events.csv:17 title: ${told}`
    ]);
    expect(problemsWith('datapackage', '"title": "', `"title": "${character}`)[0]).toContain(told);
    expect(
      problemsWith('agreements', 'cultural-agreement-1965,', `cultural${character}-agreement-1965,`).join()
    ).toContain(`"cultural<${name}>-agreement-1965" is no id; holds ${name}; allowed`);
  });

  it('are named where they are all that a value differs by', () => {
    expect(problemsWith('participants', /,host\n/, ',host\u00A0\n')).toEqual([
      expect.stringContaining('is no role; holds U+00A0; did you mean host?')
    ]);
  });
});

it.each([
  ['a date', 'events', '1922-relations-begin,1922', '1922-relations-begin,', 'date'],
  ['an id', 'agreements', 'cultural-agreement-1965,', ',', 'id'],
  ['a role', 'participants', /,host\n/, ',\n', 'role']
] as const)('%s that must not be empty and is, is told as empty', (_, file, from, to, column) => {
  expect(problemsWith(file, from, to)).toContainEqual(expect.stringMatching(new RegExp(`:\\d+ ${column}: is empty$`)));
});

it.each([
  ['null', 'null'],
  ['"text"', '"text"'],
  ['[]', 'a list']
])('a datapackage.json that is %s is told in one sentence', (datapackage, shown) => {
  expect(parseDataset({ ...packagedTexts, datapackage }).problems.map(problemLine)).toEqual([
    `datapackage.json:1 file: is ${shown}; must be an object, { … }`
  ]);
});

it('a day that is none is told once', () => {
  expect(problemsWith('datapackage', /"created": "[^"]*"/, '"created": "yesterday"')).toEqual([
    expect.stringMatching(/^datapackage\.json:1 created: must be when/)
  ]);
});

it('a third side is refused', () => {
  expect(problemsWith('datapackage', /("sides": \[[^\]]*)\]/, '$1, "third"]')).toEqual([
    expect.stringContaining('must name two states')
  ]);
});
