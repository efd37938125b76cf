import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packageColumns, tableNames } from '../read/package-columns.ts';
import { parseDataset } from '../read/parse-dataset.ts';
import { packagedTexts, problemsWith } from '../sample-package.ts';
import { problemLine } from './report.ts';

const max: Readonly<Record<string, number>> = {
  id: 80,
  title: 80,
  label: 80,
  name: 200,
  summary: 2000,
  reader_note: 120
};
const ofSources: Readonly<Record<string, number>> = {
  title: 200,
  author: 200,
  publisher: 200,
  address: 2000,
  licence: 200
};
const ofSeries: Readonly<Record<string, number>> = { title: 80, licence: 200, note: 2000 };
const cells = tableNames.flatMap((table) =>
  Object.keys(packageColumns[table]).map((column, k, { length }) => ({
    table,
    column,
    k,
    length,
    max:
      (table === 'sources' ? ofSources[column] : table === 'series' ? ofSeries[column] : undefined) ??
      max[column] ??
      5000
  }))
);

describe('every text of a package has a greatest length', () => {
  it.each(cells)('$table.csv $column: $max', ({ table, column, k, length, max }) => {
    const problemsOf = (cell: string) => {
      const row = Array.from({ length }, (_, n) => (n === k ? cell : '')).join();
      const text = `${Object.keys(packageColumns[table]).join()}\n${row}\n`;
      return parseDataset({ ...packagedTexts, [table]: text }).problems.map(problemLine);
    };
    const isTooLong: unknown = expect.stringMatching(
      new RegExp(`^${table}\\.csv:\\d+ ${column}: has ${max + 1} characters; at most ${max}$`)
    );
    expect(problemsOf('𝕏'.repeat(max + 1))).toEqual(expect.arrayContaining([isTooLong]));
    expect(problemsOf('𝕏'.repeat(max)).join('\n')).not.toContain('characters; at most');
  });

  it.each([
    ['"title": "Pakistan and the Soviet Union / Russia"', 'title', 80, (text: string) => `"title": "${text}"`],
    ['"name": "pakistan-russia"', 'name', 80, (text: string) => `"name": "${text}"`],
    ['"title": "PAK-RUSSIA Relations"', 'sources.0.title', 200, (text: string) => `"title": "${text}"`],
    ['"name": "CC-BY-4.0"', 'licenses.0.name', 200, (text: string) => `"name": "${text}"`],
    ['"created"', 'homepage', 2000, (text: string) => `"homepage": "https://${text.slice(8)}", "created"`],
    ['"pakistan",', 'dyad.sides.0', 80, (text: string) => `"${text}",`]
  ] as const)('datapackage.json %s', (from, column, max, to) => {
    expect(problemsWith('datapackage', from, to('x'.repeat(max + 1)))).toContain(
      `datapackage.json:1 ${column}: has ${max + 1} characters; at most ${max}`
    );
    expect(problemsWith('datapackage', from, to('x'.repeat(max))).join('\n')).not.toContain('characters; at most');
  });

  it('and is told shortly where it is wrong, however long it is', () => {
    for (const [table, from] of [
      ['events', ',050,low,'],
      ['participants', 'pakistan,'],
      ['actors', 'id,name,kind'],
      ['datapackage', '"sides": [']
    ] as const)
      for (const problem of problemsWith(table, from, `${'A'.repeat(100_000)}${from}`))
        expect(problem.length).toBeLessThan(600);
  });
});

describe('what a terminal would act upon', () => {
  const acting = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/;

  it('is in no line of a problem, wherever in a package it stands', () => {
    const hostile = fc
      .array(
        fc.constantFrom('\u001B]0;x\u0007', '\u009B2J', '\u202E', '\u2066', '\u007F', '\r', '\u200F', 'a', '"', ',')
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, fc.constantFrom(...tableNames, 'datapackage' as const), fc.nat(), (text, table, at) => {
        const whole = packagedTexts[table];
        const place = at % Math.min(whole.length, 2000);
        const { problems } = parseDataset({
          ...packagedTexts,
          [table]: `${whole.slice(0, place)}${text}${whole.slice(place)}`
        });
        for (const line of problems.map(problemLine)) expect(line).not.toMatch(acting);
      }),
      { numRuns: 60 }
    );
  });

  it('is refused in datapackage.json as it is in the tables', () => {
    for (const [from, to, column] of [
      ['"title": "Pakistan', '"title": "\\u001b]0;x\\u0007Pakistan', 'title'],
      ['"title": "PAK', '"title": "\\u009bPAK', 'sources.0.title'],
      ['"The Dyad project"', '"The Dyad\\nproject"', 'contributors.0.title'],
      ['"Pakistan",', '"Pak\\u0000istan",', 'keywords.0'],
      ['"keywords"', '"key\\u0007words"', 'file']
    ] as const)
      expect(problemsWith('datapackage', from, to).join('\n')).toMatch(
        new RegExp(`datapackage\\.json:1 ${column}: holds the control character U\\+00`)
      );
    expect(problemsWith('datapackage', '"description": "', '"description": "Two\\nlines. ')).toEqual([]);
  });
});
