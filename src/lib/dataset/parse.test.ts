import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tableNames } from './columns';
import { parseDataset, type PackageTexts } from './parse';
import { problemLine, readFolder } from './read-folder';

const read = (path: string) => readFileSync(new URL(`../../../data/${path}.csv`, import.meta.url), 'utf8');
const real = Object.fromEntries([
  ...tableNames.map((name) => [name, read(`pakistan-russia/${name}`)]),
  ['datapackage', readFileSync(new URL('../../../data/pakistan-russia/datapackage.json', import.meta.url), 'utf8')],
  ['plover', read('codebook/plover')], ['cameo', read('codebook/cameo')]
]) as PackageTexts;

/** The problems of the real package with one piece of one table replaced. */
function problemsWith(table: keyof PackageTexts, from: string | RegExp, to: string): string[] {
  const text = real[table].replace(from, to);
  expect(text, 'the piece to replace must be there').not.toBe(real[table]);
  return parseDataset({ ...real, [table]: text }).problems.map(problemLine);
}

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
    ['an unknown category', 'events', /SUPPORT,,diplomatic;historical/, 'SUPORT,,diplomatic;historical', 'events.csv:2 category: "SUPORT" is no PLOVER category; did you mean SUPPORT?'],
    ['an unknown mode', 'events', 'REJECT,meet,', 'REJECT,met,', 'is no mode of REJECT; did you mean meet?'],
    ['a code of another category', 'events', ',diplomatic;historical,050', ',diplomatic;historical,042', '"042" maps to CONSULT, but the category is SUPPORT'],
    ['an unknown code', 'events', ',diplomatic;historical,050', ',diplomatic;historical,999', 'is no CAMEO code'],
    ['an unknown context', 'events', 'diplomatic;historical', 'diplomatics;historical', 'events.csv:2 context: "diplomatics" is no PLOVER context; did you mean diplomatic?'],
    ['an unknown confidence', 'events', ',050,low,', ',050,lo,', 'events.csv:2 confidence: "lo" is no confidence; did you mean low?'],
    ['a day that does not exist', 'events', ',1966-01-06,', ',1966-02-30,', 'is no EDTF date'],
    ['a lifetime that is no date', 'actors', '1878-12-18,', '1878-13-18,', 'actors.csv:10 from: "1878-13-18" is no EDTF date'],
    ['a score beyond the scale', 'cameo', ',-0.1,', ',-11,', '"-11" is no score; allowed are numbers from -10 to 10'],
    ['an empty title', 'events', ',1922,Soviet ties with the region begin,', ',1922,,', 'events.csv:2 title: is empty'],
    ['a twice used id', 'agreements', 'cultural-agreement-1965,', 'trade-agreement-1956,', 'stands already in line'],
    ['an unknown actor', 'participants', ',soviet-russia,', ',soviet-rusia,', 'did you mean soviet-russia?'],
    ['an unknown event', 'participants', '1922-relations-begin,', '1922-relation-begin,', 'is no known event; did you mean 1922-relations-begin?'],
    ['an unknown role', 'participants', ',source\n', ',sourc\n', 'did you mean source?'],
    ['an unused item', 'source-items', /\n45,.*/, '', 'item 45 of the source is not used'],
    ['an unknown agreement', 'events', ',diplomatic-relations-1948,', ',diplomatic-relation-1948,', 'did you mean diplomatic-relations-1948?'],
    ['a person before birth or after death', 'actors', '1878-12-18,1953-03-05', '1878-12-18,1923-03-05', 'cannot take part in an event of [1947-08-14..1948-04-24]'],
    ['another header', 'actors', 'id,name,kind', 'id,nom,kind', 'actors.csv:1 header: stands'],
    ['a missing cell', 'participants', ',source\n', '\n', 'has 2 cells; must have 3'],
    ['a broken quote', 'actors', 'pakistan,Pakistan', 'pakistan,"Pakistan', 'actors.csv:'],
    ['a byte order mark', 'actors', /^/, '\uFEFF', 'begins with a byte order mark']
  ] as const)('%s', (_, table, from, to, expected) => {
    expect(problemsWith(table, from, to).join('\n')).toContain(expected);
  });

  it('lists all problems, not only the first', () => {
    expect(problemsWith('events', /,high,/g, ',hi,').length).toBeGreaterThan(10);
  });

  it('says of a folder that is not there which files cannot be read', () => {
    expect(readFolder('nowhere', 'nowhere').problems.map(problemLine)).toContain('events.csv:1 file: cannot be read');
  });
});
