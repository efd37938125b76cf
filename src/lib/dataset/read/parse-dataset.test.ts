import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packagedTexts, problemsWith } from '../sample-package.ts';
import { tableNames, type TableName } from './package-columns.ts';
import { parseDataset, readTables } from './parse-dataset.ts';
import { problemLine } from './read-folder.ts';
import { resourcesOf } from './table-schema.ts';

describe('what stands in the rest of a table is told too where', () => {
  const misspelt = packagedTexts.events
    .replace(/SUPPORT,,diplomatic;historical/, 'SUPORT,,diplomatic;historical')
    .replace('REJECT,meet,', 'REJECT,met,');
  const problems = (events: string) => parseDataset({ ...packagedTexts, events }).problems.map(problemLine);
  const counted = (events: string, quoting: number, header: number) => {
    const found = problems(events);
    expect(
      found.filter((line) => line.includes('"SUPORT" is no PLOVER category') || line.includes('is no mode of REJECT'))
    ).toHaveLength(2);
    expect(found.filter((line) => /^events\.csv:\d+ quoting: /.test(line))).toHaveLength(quoting);
    expect(found.filter((line) => line.startsWith('events.csv:1 header: stands'))).toHaveLength(header);
    expect(found).toHaveLength(2 + quoting + header);
  };

  it('two rows are quoted wrongly', () => {
    counted(
      misspelt
        .replace('Gromyko accepts the proposal,"', 'Gromyko accepts the proposal,"a"b')
        .replace('Tashkent Declaration,"', 'Tashkent Declaration,"a"b'),
      2,
      0
    );
  });
  it('a quote is never closed', () => {
    counted(`${misspelt.trimEnd()}\n"2015`, 1, 0);
  });
  it('one column is misspelt', () => {
    counted(misspelt.replace(',title,', ',titel,'), 0, 1);
  });
});

describe('a table is read, not refused,', () => {
  const usual = parseDataset(packagedTexts);
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const written = (
    name: TableName,
    delimiter: string,
    lineEnd: string,
    columns: (row: readonly string[]) => string[]
  ) =>
    parse(packagedTexts[name])
      .map((row: string[]) => `${columns(row).map(quote).join(delimiter)}${lineEnd}`)
      .join('');
  /** Every table written in another way, and described as `npm run describe:data` would. */
  const inAnotherWay = (write: (name: TableName) => string, mark = '') => {
    const texts = {
      ...packagedTexts,
      ...Object.fromEntries(tableNames.map((name) => [name, `${mark}${write(name)}`]))
    };
    const resources = resourcesOf(readTables(texts, []));
    return parseDataset({
      ...texts,
      datapackage: `${mark}${JSON.stringify({ ...(JSON.parse(packagedTexts.datapackage) as object), resources })}`
    });
  };

  it.each([
    [',', '\n', '\uFEFF'],
    [';', '\r\n', '\uFEFF'],
    [';', '\n', ''],
    ['\t', '\r\n', ''],
    [',', '\r', '']
  ])('with %j between cells, %j between rows and %j before the first', (delimiter, lineEnd, mark) => {
    const { dataset, problems } = inAnotherWay((name) => written(name, delimiter, lineEnd, (row) => [...row]), mark);
    expect(problems.map(problemLine)).toEqual([]);
    expect(dataset).toEqual(usual.dataset);
  });

  it('with its columns in any order, others between them, and rows of empty cells', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.constantFrom('my-own', '__proto__', '', 'constructor'),
        (by, own) => {
          const { dataset, problems } = inAnotherWay((name) => {
            const text = written(name, ',', '\n', (row) => {
              const turned = row.map((_, k) => row[(k + by) % row.length] ?? '');
              return [...turned.slice(0, 1), own, ...turned.slice(1)];
            });
            return `${text}${text.split('\n', 1)[0]?.replace(/[^,]/g, '') ?? ''}\n\n`;
          });
          expect(problems.map(problemLine)).toEqual([]);
          const kept = own === '' ? {} : { own: [{ column: own, text: own }] };
          const events = usual.dataset.events.map((event) => ({ ...event, ...kept }));
          expect(dataset).toEqual({ ...usual.dataset, events });
        }
      ),
      { numRuns: 20 }
    );
  });

  it('without the columns whose cells may be empty', () => {
    const optional = ['mode', 'alternatives', 'agreement', 'note', 'state', 'successor_of', 'actors.to'];
    const { dataset, problems } = inAnotherWay((name) => {
      const [header = []]: string[][] = parse(packagedTexts[name], { to: 1 });
      return written(name, ',', '\n', (row) =>
        row.filter(
          (_, k) => !optional.some((column) => column === header[k] || column === `${name}.${header[k] ?? ''}`)
        )
      );
    });
    expect(problems.map(problemLine)).toEqual([]);
    expect(dataset.events.map(({ id }) => id)).toEqual(usual.dataset.events.map(({ id }) => id));
    expect(dataset.events.every(({ mode, note, agreement }) => mode + note === '' && agreement === null)).toBe(true);
  });

  it('but columns of one’s own that share a name, or have none and hold something, are told', () => {
    expect(problemsWith('agreements', /^(.*)$/gm, '$1,x').filter((line) => line.includes(' header: '))).toEqual([]);
    expect(problemsWith('participants', /^(.*)$/gm, '$1,own,own').filter((line) => line.includes(' header: '))).toEqual(
      ['participants.csv:1 header: "own" is the name of two columns of your own; give each another']
    );
    const [, ...rows] = packagedTexts.participants.trimEnd().split('\n');
    const participants = ['event,actor,role, ,', ...rows.map((row, n) => `${row},${n === 1 ? 'x' : ''},`), ''].join(
      '\n'
    );
    expect(
      parseDataset({ ...packagedTexts, participants })
        .problems.map(problemLine)
        .filter((line) => line.includes(' header: '))
    ).toEqual(['participants.csv:1 header: column 4 has no name, but "x" stands in it in line 3; give it one']);
  });

  it('but rows that are separated in another way than the header are told once, and nothing that follows', () => {
    expect(problemsWith('participants', 'event,actor,role', 'event;actor;role')).toEqual([
      'participants.csv:2 row: this row and 158 others have "," between cells, but the header has ";"; write one of the two everywhere'
    ]);
  });

  it('but a column that is lacking, twice there or almost of the right name is told', () => {
    const header = (from: string, to: string) => problemsWith('events', from, to)[0];
    expect(header('id,date,title', 'id,when,heading')).toMatch(
      /^events\.csv:1 header: stands ".*"; lacks date, title$/
    );
    expect(header('id,date,title', 'id,date,date')).toMatch(/; has date twice$/);
    expect(header('category,mode', 'category,mod')).toMatch(
      /; has no mode, but "mod"; if that is a column of your own/
    );
  });
});

describe('the real package', () => {
  it('has no problem', () => {
    expect(parseDataset(packagedTexts).problems.map(problemLine)).toEqual([]);
  });
  it('has its events in order of time', () => {
    const days = parseDataset(packagedTexts).dataset.events.map((event) => event.date.first);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });
});

describe('a package that cannot be read as a whole is told what is wrong and where', () => {
  it.each([
    [
      'an unknown context',
      'events',
      'diplomatic;historical',
      'diplomatics;historical',
      'events.csv:2 context: "diplomatics" is no PLOVER context; did you mean diplomatic?'
    ],
    [
      'an unknown confidence',
      'events',
      ',050,low,',
      ',050,lo,',
      'events.csv:2 confidence: "lo" is no confidence; did you mean low?'
    ],
    ['a day that does not exist', 'events', ',1966-01-06,', ',1966-02-30,', 'is no EDTF date'],
    [
      'a lifetime that is no date',
      'actors',
      '1878-12-18,',
      '1878-13-18,',
      'actors.csv:10 from: "1878-13-18" is no EDTF date'
    ],
    ['a score beyond the scale', 'cameo', ',-0.1,', ',-11,', '"-11" is no score; allowed are numbers from -10 to 10'],
    ['an empty title', 'events', ',1922,Soviet ties with the region begin,', ',1922,,', 'events.csv:2 title: is empty'],
    ['an unknown role', 'participants', ',source\n', ',sourc\n', 'did you mean source?'],
    ['another header', 'actors', 'id,name,kind', 'id,nom,kind', 'actors.csv:1 header: stands'],
    ['a missing cell', 'participants', ',source\n', '\n', 'has 2 cells; must have 3'],
    [
      'a comma in a cell without quotes',
      'events',
      ',Diplomatic relations begin,',
      ',Diplomatic relations begin, at last,',
      'events.csv:7 row: has 14 cells; must have 13; put a cell that holds a comma in double quotes, as "Diplomatic relations begin, at last"'
    ],
    [
      'a comma in a cell without quotes and without a space after it',
      'agreements',
      ',Bilateral Trade Agreement,',
      ',Trade,bilateral,',
      'put a cell that holds a comma in double quotes'
    ],
    ['a broken quote', 'actors', 'pakistan,Pakistan', 'pakistan,"Pakistan', 'actors.csv:'],
    ['an empty file', 'agreements', /[^]*/, '', 'agreements.csv:1 header: the file is empty'],
    ['an id with a capital letter', 'actors', 'pravda,Pravda', 'Pravda,Pravda', 'id: "Pravda" is no id'],
    [
      'a headline that is too long',
      'events',
      ',First trade agreement,',
      `,${'x'.repeat(81)},`,
      'title: has 81 characters; at most 80'
    ],
    [
      'an unknown kind of actor',
      'actors',
      ',company,',
      ',firm,',
      'is no kind of actor; allowed: state, organization, person, company, project, group'
    ],
    ['an unknown kind of agreement', 'agreements', ',trade,', ',trades,', 'did you mean trade?'],
    ['an unknown field of a discrepancy', 'discrepancies', ',actor,', ',acter,', 'did you mean actor?'],
    ['an unknown use of an item', 'source-items', ',detail\n', ',details\n', 'did you mean detail?'],
    [
      'an alternative with a third part',
      'events',
      ',REJECT;SANCTION:withdraw,',
      ',ACCUSE:disapprove:x,',
      'alternatives: "ACCUSE:disapprove:x" is no coding; allowed are CATEGORY and CATEGORY:mode'
    ],
    [
      'an alternative whose mode is not named',
      'events',
      ',REJECT;SANCTION:withdraw,',
      ',REJECT;SANCTION:,',
      'alternatives: "SANCTION:" is no coding'
    ],
    [
      'a list of alternatives that ends in a semicolon',
      'events',
      ',REJECT;SANCTION:withdraw,',
      ',REJECT;,',
      'alternatives: "" is no coding'
    ],
    [
      'an item that is no number',
      'discrepancies',
      ',23;n8,',
      ',23;viii,',
      'source_items: "viii" is no item of a source; allowed are numbers, as 21, and a letter and a number for claims in its prose, as n1'
    ],
    [
      'an item of two letters in the list of items',
      'source-items',
      /\nn9,/,
      '\nnn9,',
      'item: "nn9" is no item of a source'
    ],
    [
      'an item that begins with nought',
      'source-items',
      /\n9,/,
      '\n09,',
      'source-items.csv:10 item: "09" is no item of a source'
    ],
    ['an event that ends before it begins', 'events', ',1954/1958,', ',1958/1954,', 'is no EDTF date'],
    [
      'a description that is a list',
      'datapackage',
      /[^]*/,
      '[[]]',
      'datapackage.json:1 file: is a list; must be an object'
    ],
    [
      'a description that is no JSON',
      'datapackage',
      '{',
      '[',
      'datapackage.json:2 file: is no JSON: before “: "tabular-data-package",” there must be'
    ],
    [
      'a description without its licence',
      'datapackage',
      '"licenses"',
      '"licences"',
      'datapackage.json:1 licenses: is missing'
    ],
    [
      'a name that leads to another folder',
      'datapackage',
      '"name": "pakistan-russia"',
      '"name": ".."',
      'datapackage.json:1 name: must be of small letters, digits, dots, hyphens and low lines, and begin with a letter or digit'
    ],
    [
      'the name of the scales',
      'datapackage',
      '"name": "pakistan-russia"',
      '"name": "codebook"',
      'datapackage.json:1 name: must be another than "codebook", which names the scales'
    ],
    [
      'a homepage that is no address',
      'datapackage',
      '"created"',
      '"homepage": "javascript:alert(1)", "created"',
      'datapackage.json:1 homepage: must be where the site stands on the web'
    ],
    [
      'a number of items that is none',
      'datapackage',
      '"items": 45',
      '"items": "45"',
      'datapackage.json:1 dyad.items: must be how many numbered items the source has'
    ],
    [
      'a described column that the tables do not have',
      'datapackage',
      '"name": "alternatives"',
      '"name": "others"',
      'datapackage.json:1 resources.0.schema.fields.9.name: is "others"; must be "alternatives"'
    ],
    [
      'a described rule that is not ours',
      'datapackage',
      '"maxLength": 80',
      '"maxLength": 90',
      'maxLength: is 90; must be 80 (npm run describe:data writes it)'
    ],
    [
      'a described list of words that is longer than ours',
      'datapackage',
      '"high",',
      '"high", "certain",',
      'constraints.enum: has 4 entries; must have 3'
    ],
    [
      'a table that is not described',
      'datapackage',
      '"resources": [',
      '"tables": [',
      'datapackage.json:1 resources: is missing'
    ]
  ] as const)('%s', (_, table, from, to, expected) => {
    expect(problemsWith(table, from, to).join('\n')).toContain(expected);
  });

  it('lists all problems, not only the first', () => {
    expect(problemsWith('events', /,high,/g, ',hi,').length).toBeGreaterThan(10);
  });

  it('tells problems by table and line', () => {
    const events = packagedTexts.events
      .replace(',050,low,', ',999,low,')
      .replace(',First trade agreement,', `,${'x'.repeat(81)},`);
    const { problems } = parseDataset({
      ...packagedTexts,
      events,
      actors: packagedTexts.actors.replace(',company,', ',firm,'),
      datapackage: '['
    });
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'events.csv:2',
      'events.csv:17',
      'actors.csv:16',
      'datapackage.json:1'
    ]);
  });

  it('says of a description that cannot be read nothing that follows from it', () => {
    expect(problemsWith('datapackage', '"created"', '"made"')).toEqual(['datapackage.json:1 created: is missing']);
  });

  it('says nothing of what a description says besides', () => {
    expect(
      parseDataset({
        ...packagedTexts,
        datapackage: packagedTexts.datapackage.replace('{', '{ "homepage": "https://example.org/",')
      }).problems
    ).toEqual([]);
  });
});
