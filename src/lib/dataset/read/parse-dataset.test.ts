import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tableNames } from './columns.ts';
import { parseDataset, type PackageTexts } from './parse-dataset.ts';
import { problemLine } from './read-folder.ts';

const read = (path: string) => readFileSync(new URL(`../../../../data/${path}.csv`, import.meta.url), 'utf8');
const real = Object.fromEntries([
  ...tableNames.map((name) => [name, read(`pakistan-russia/${name}`)]),
  ['datapackage', readFileSync(new URL('../../../../data/pakistan-russia/datapackage.json', import.meta.url), 'utf8')],
  ['plover', read('codebook/plover')],
  ['cameo', read('codebook/cameo')]
]) as PackageTexts;

/** The problems of the real package with one piece of one table replaced. */
function problemsWith(table: keyof PackageTexts, from: string | RegExp, to: string): string[] {
  const text = real[table].replace(from, to);
  expect(text, 'the piece to replace must be there').not.toBe(real[table]);
  return parseDataset({ ...real, [table]: text }).problems.map(problemLine);
}

describe('what stands in the rest of a table is told too where', () => {
  const misspelt = real.events
    .replace(/SUPPORT,,diplomatic;historical/, 'SUPORT,,diplomatic;historical')
    .replace('REJECT,meet,', 'REJECT,met,');
  const problems = (events: string) => parseDataset({ ...real, events }).problems.map(problemLine);
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
    counted(misspelt.replace('summary,category', 'summary,categry'), 0, 1);
  });
});

describe('the real package', () => {
  it('has no problem', () => {
    expect(parseDataset(real).problems.map(problemLine)).toEqual([]);
  });
  it('has its events in order of time', () => {
    const days = parseDataset(real).dataset.events.map((event) => event.date.first);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });
});

describe('a broken package is told what is wrong and where', () => {
  it.each([
    [
      'an unknown category',
      'events',
      /SUPPORT,,diplomatic;historical/,
      'SUPORT,,diplomatic;historical',
      'events.csv:2 category: "SUPORT" is no PLOVER category; did you mean SUPPORT?'
    ],
    ['an unknown mode', 'events', 'REJECT,meet,', 'REJECT,met,', 'is no mode of REJECT; did you mean meet?'],
    [
      'a code of another category',
      'events',
      ',diplomatic;historical,050',
      ',diplomatic;historical,042',
      '"042" maps to CONSULT, but the category is SUPPORT'
    ],
    ['an unknown code', 'events', ',diplomatic;historical,050', ',diplomatic;historical,999', 'is no CAMEO code'],
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
    ['a twice used id', 'agreements', 'cultural-agreement-1965,', 'trade-agreement-1956,', 'stands already in line'],
    ['an unknown actor', 'participants', ',soviet-russia,', ',soviet-rusia,', 'did you mean soviet-russia?'],
    [
      'an unknown event',
      'participants',
      '1922-relations-begin,',
      '1922-relation-begin,',
      'is no known event; did you mean 1922-relations-begin?'
    ],
    ['an unknown role', 'participants', ',source\n', ',sourc\n', 'did you mean source?'],
    ['an unused item', 'source-items', /\n45,.*/, '', 'item 45 of the source is not used'],
    [
      'an unknown agreement',
      'events',
      ',diplomatic-relations-1948,',
      ',diplomatic-relation-1948,',
      'did you mean diplomatic-relations-1948?'
    ],
    [
      'a person before birth or after death',
      'actors',
      '1878-12-18,1953-03-05',
      '1878-12-18,1923-03-05',
      'cannot take part in an event of [1947-08-14..1948-04-24]'
    ],
    ['another header', 'actors', 'id,name,kind', 'id,nom,kind', 'actors.csv:1 header: stands'],
    ['a missing cell', 'participants', ',source\n', '\n', 'has 2 cells; must have 3'],
    ['a broken quote', 'actors', 'pakistan,Pakistan', 'pakistan,"Pakistan', 'actors.csv:'],
    ['a byte order mark', 'actors', /^/, '\uFEFF', 'begins with a byte order mark'],
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
      'an item marked as used that is not',
      'source-items',
      'n9,"trade of 600 million dollars, 1 billion hoped for within ten years",context',
      'n9,trade,detail',
      'item n9 is marked detail, but no event rests on it'
    ],
    [
      'an unknown item',
      'discrepancies',
      ',23;n8,',
      ',23;n88,',
      'source_items: "n88" is no known source item; did you mean n8?'
    ],
    [
      'an unknown state of a person',
      'actors',
      'Pravda,organization,soviet-union',
      'Pravda,organization,soviet-onion',
      'state: "soviet-onion" is no known actor; did you mean soviet-union?'
    ],
    [
      'an unknown predecessor',
      'actors',
      'Russia,state,,soviet-union,1991',
      'Russia,state,,soviet-onion,1991',
      'successor_of: "soviet-onion" is no known actor'
    ],
    [
      'a repeated role',
      'participants',
      '1974-bhutto-visit,pakistan,source\n',
      '1974-bhutto-visit,pakistan,source\n1974-bhutto-visit,pakistan,source\n',
      '"1974-bhutto-visit pakistan source" stands already in line '
    ],
    [
      'an alternative that stands twice',
      'events',
      ',REJECT;SANCTION:withdraw,',
      ',REJECT;REJECT,',
      'repeats another alternative'
    ],
    [
      'an alternative that is the coding itself',
      'events',
      ',REJECT;SANCTION:withdraw,',
      ',REJECT:meet,',
      'repeats the stated coding'
    ],
    [
      'an unknown mode of an alternative',
      'events',
      ',REJECT;SANCTION:withdraw,',
      ',SANCTION:withdrew,',
      'alternatives: "withdrew" is no mode of SANCTION; did you mean withdraw?'
    ],
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
    [
      'an item beyond those of the source',
      'source-items',
      /\n45,.*/,
      '$&\n46,more,context',
      'source-items.csv:47 item: item 46 is beyond the 45 numbered items that datapackage.json gives the source'
    ],
    [
      'a side whose beginning is not known',
      'actors',
      'Pakistan,state,,,1947-08-14,',
      'Pakistan,state,,,,',
      'actors.csv:2 from: is empty; must say when the first state of a side came into being'
    ],
    [
      'a succession whose day is not known',
      'actors',
      'Russia,state,,soviet-union,1991-12-26,',
      'Russia,state,,soviet-union,,',
      'actors.csv:5 from: is empty; must say when it took the place of "soviet-union"'
    ],
    [
      'a side that stands twice',
      'datapackage',
      '"pakistan",',
      '"russia",',
      'datapackage.json:1 dyad.sides: "russia" belongs to both sides; each must have states of its own'
    ],
    [
      'a side that is an earlier state of the other',
      'datapackage',
      '"pakistan",',
      '"soviet-union",',
      'dyad.sides: "soviet-union" belongs to both sides'
    ],
    [
      'states that follow each other in a circle',
      'actors',
      'Soviet Russia,state,,,',
      'Soviet Russia,state,,russia,',
      'actors.csv:3 successor_of: goes round in a circle: soviet-russia after russia after soviet-union after soviet-russia'
    ],
    [
      'a state that follows itself',
      'actors',
      'India,state,,,1947-08-15',
      'India,state,,india,1947-08-15',
      'actors.csv:7 successor_of: goes round in a circle: india after india'
    ],
    [
      'an item marked as context on which an event rests',
      'source-items',
      '15,first trade agreement,event',
      '15,first trade agreement,context',
      'source-items.csv:16 use: item 15 is marked context, but 1956-06-27-trade-agreement rests on it'
    ],
    [
      'an event without a participant',
      'participants',
      /\n1956-06-27-trade-agreement,.*/g,
      '',
      'events.csv:17 id: "1956-06-27-trade-agreement" has no participant in participants.csv'
    ],
    [
      'an actor that ends before it begins',
      'actors',
      '1878-12-18,1953-03-05',
      '1953-03-06,1953-03-05',
      'actors.csv:10 from: "1953-03-06" is after the end, 1953-03-05'
    ],
    [
      'a mode that the CAMEO code does not have',
      'events',
      'REJECT,meet,diplomatic;executive,125',
      'REJECT,assist,diplomatic;executive,125',
      '"assist" is not the mode of CAMEO 125; allowed: meet'
    ],
    ['an event that ends before it begins', 'events', ',1954/1958,', ',1958/1954,', 'is no EDTF date'],
    [
      'an event after the end of a state',
      'events',
      ',1989,Moscow offers',
      ',1992,Moscow offers',
      '"soviet-union" (1922-12-30–1991-12-26) cannot take part in an event of 1992'
    ],
    [
      'an event before the beginning of one',
      'events',
      ',2011,Russia backs',
      ',1990,Russia backs',
      '"russia" (1991-12-26–) cannot take part in an event of 1990'
    ],
    [
      'text that a spreadsheet takes for a formula',
      'events',
      ',First trade agreement,',
      ',=HYPERLINK(1),',
      'title: begins with "=", which a spreadsheet takes for a formula'
    ],
    [
      'the same behind a space, and with a wide sign',
      'actors',
      'pravda,Pravda',
      'pravda, ＠Pravda',
      'name: begins with "＠"'
    ],
    [
      'a line break in a cell',
      'actors',
      'pravda,Pravda',
      'pravda,"Pra\nvda"',
      'name: holds the control character U+000A'
    ],
    ['a description that is no JSON', 'datapackage', '{', '[', 'datapackage.json:1 file: is no JSON'],
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
      'a side that is no state',
      'datapackage',
      '"pakistan",',
      '"pravda",',
      'datapackage.json:1 dyad.sides: "pravda" is no state in actors.csv'
    ],
    [
      'a side that is not there',
      'datapackage',
      '"pakistan",',
      '"pakistan-is-not-here",',
      '"pakistan-is-not-here" is no state in actors.csv'
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

  it('makes every check for which the cells of a faulty row suffice', () => {
    expect(
      problemsWith(
        'events',
        ',SUPPORT,,diplomatic,050,high,,diplomatic-relations-1948,7,',
        ',SUPPROT,,diplomatic,9999,hihg,,diplomatic-relation-1948,7;77,'
      )
    ).toEqual([
      'events.csv:7 confidence: "hihg" is no confidence; did you mean high?',
      'events.csv:7 category: "SUPPROT" is no PLOVER category; did you mean SUPPORT?',
      'events.csv:7 cameo: "9999" is no CAMEO code',
      'events.csv:7 agreement: "diplomatic-relation-1948" is no known agreement; did you mean diplomatic-relations-1948?',
      'events.csv:7 source_items: "77" is no known source item; did you mean 7?'
    ]);
    expect(problemsWith('participants', /$/, 'a,b,c\n').map((line) => line.replace(/;.*/, ''))).toEqual([
      'participants.csv:161 role: "c" is no role',
      'participants.csv:161 event: "a" is no known event',
      'participants.csv:161 actor: "b" is no known actor'
    ]);
  });

  it.each([
    ['a title that is too long', 'events', ',First trade agreement,', `,${'x'.repeat(81)},`],
    ['a date that does not exist', 'events', ',1956-06-27,First', ',1966-06-31,First'],
    ['one cell too many', 'events', ',First trade agreement,', ',First trade, agreement,'],
    ['items of which one is none', 'events', ',23;n8,', ',23;n8;viii,'],
    ['an unknown category', 'events', ',SUPPORT,,diplomatic;historical,', ',SUPORT,,diplomatic;historical,'],
    ['an unknown mode', 'events', ',REJECT,meet,', ',REJECT,met,'],
    ['an unknown kind of a side', 'actors', 'Russia,state,,soviet-union,', 'Russia,stat,,soviet-union,'],
    ['a beginning of a side that is no date', 'actors', 'soviet-union,1991-12-26,', 'soviet-union,1991-13-26,'],
    ['an end before the beginning', 'actors', '1878-12-18,1953-03-05', '1953-03-06,1953-03-05'],
    ['an unknown use of an item', 'source-items', '15,first trade agreement,event', '15,first trade agreement,evnt'],
    ['a score beyond the scale', 'cameo', /\n050,([^,]*),3.5,/, '\n050,$1,35,'],
    ['another header of the events', 'events', 'id,date', 'id,day'],
    ['another header of the actors', 'actors', 'id,name', 'id,nom'],
    ['another header of the agreements', 'agreements', 'id,title', 'id,name'],
    ['another header of the participants', 'participants', 'event,actor', 'events,actor'],
    ['another header of the source items', 'source-items', 'item,topic', 'items,topic'],
    ['an open quote', 'actors', 'pakistan,Pakistan', 'pakistan,"Pakistan'],
    ['an empty file', 'agreements', /[^]*/, '']
  ] as const)('tells nothing that only follows from another problem: %s', (_, table, from, to) => {
    expect(problemsWith(table, from, to)).toEqual([expect.stringContaining(`${table}.csv:`)]);
  });

  it('tells problems by table and line', () => {
    const events = real.events
      .replace(',050,low,', ',999,low,')
      .replace(',First trade agreement,', `,${'x'.repeat(81)},`);
    const { problems } = parseDataset({
      ...real,
      events,
      actors: real.actors.replace(',company,', ',firm,'),
      datapackage: '['
    });
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'events.csv:2',
      'events.csv:17',
      'actors.csv:16',
      'datapackage.json:1'
    ]);
  });

  it('tells a circle of states once, and of a description that cannot be read nothing that follows from it', () => {
    expect(
      problemsWith('actors', 'Soviet Russia,state,,,', 'Soviet Russia,state,,russia,').filter((line) =>
        line.includes('circle')
      )
    ).toHaveLength(1);
    expect(problemsWith('datapackage', '"created"', '"made"')).toEqual(['datapackage.json:1 created: is missing']);
  });

  it('says nothing of what a description says besides', () => {
    expect(
      parseDataset({ ...real, datapackage: real.datapackage.replace('{', '{ "homepage": "https://example.org/",') })
        .problems
    ).toEqual([]);
  });
});
