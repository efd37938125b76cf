import { describe, expect, it } from 'vitest';
import { eventsAlone, plainRows, polecatRows, read, statementRows } from '../../../../tests/support/sparse-packages.ts';
import { packagedTexts } from '../sample-package.ts';
import { parseDataset } from './parse-dataset.ts';
import { problemLine } from './read-folder.ts';

const problemsOf = (texts: Parameters<typeof parseDataset>[0]) => parseDataset(texts).problems.map(problemLine);
const firstOf = <T>(list: readonly T[]): T => {
  const [first] = list;
  if (first === undefined) throw new Error('there is none');
  return first;
};

describe('a package of nothing but events with a date and a title', () => {
  const dataset = read(eventsAlone('date,title', plainRows));

  it('is read without a word', () => {
    expect(problemsOf(eventsAlone('date,title', plainRows))).toEqual([]);
    expect(dataset.events).toHaveLength(25);
  });

  it('has an event that is not coded and nobody has judged, with nothing else told of it', () => {
    expect(firstOf(dataset.events)).toMatchObject({
      id: '1948-meeting-number-1',
      category: null,
      mode: '',
      cameo: '',
      confidence: null,
      summary: '',
      contexts: [],
      alternatives: [],
      sourceItems: [],
      note: '',
      agreement: null
    });
  });

  it('has the states that the codes of its sides name as its actors, each in its time', () => {
    expect(dataset.dyad.sides).toEqual([['pakistan'], ['soviet-union', 'russia']]);
    expect(dataset.actors.map(({ id, successorOf, from }) => [id, successorOf, from?.edtf])).toEqual([
      ['pakistan', null, '1947-08-14'],
      ['soviet-union', null, '1922-12-30'],
      ['russia', 'soviet-union', '1991-12-26']
    ]);
    const { begin, successions } = dataset.dyad;
    expect(new Date(begin * 86_400_000).toISOString()).toContain('1947-08-14');
    expect(successions.map(({ from, to }) => [from, to])).toEqual([['soviet-union', 'russia']]);
  });

  it('tells of its two sides, each by its state of the day, without saying who did it to whom', () => {
    const of = (year: string) => dataset.events.find(({ date }) => date.edtf === year)?.participants;
    expect(of('1948')).toEqual([
      { actor: 'pakistan', role: 'source' },
      { actor: 'soviet-union', role: 'source' }
    ]);
    expect(of('2012')).toEqual([
      { actor: 'pakistan', role: 'source' },
      { actor: 'russia', role: 'source' }
    ]);
  });

  it('is a chronicle, unless it says what it is', () => {
    expect(dataset.dyad.record).toBe('chronicle');
    expect(read(eventsAlone('date,title', plainRows, { record: 'event-data' })).dyad.record).toBe('event-data');
  });
});

describe('a side', () => {
  const sidesOf = (...sides: readonly [string, string]) =>
    parseDataset(eventsAlone('date,title', ['1950,A visit'], { sides }));

  it.each(['Pakistan', 'pakistan', 'PK', '770', 'PAK'])('may be named %s', (code) => {
    expect(sidesOf(code, 'USA').dataset.dyad.sides).toEqual([['pakistan'], ['united-states']]);
  });

  it('begins with the state that was there when the data begin', () => {
    const { dyad } = read(eventsAlone('date,title', ['1900,A visit', '1950,Another'], { sides: ['USA', 'RUS'] }));
    expect(dyad.sides[1]).toEqual(['russian-empire', 'soviet-russia', 'soviet-union']);
  });

  it('is the state that had the code at the end of the data', () => {
    expect(sidesOf('PAK', 'RUS').dataset.dyad.sides[1].at(-1)).toBe('soviet-union');
  });

  it('that no state is called is told with what may be meant', () => {
    expect(sidesOf('Pakistn', 'USA').problems.map(problemLine)).toEqual([
      'datapackage.json:1 dyad.sides: "Pakistn" is no state of states.csv; did you mean Pakistan?'
    ]);
  });
});

describe('codes that are not all there', () => {
  it('make a statement of CAMEO one without a category', () => {
    const { events } = read(eventsAlone('date,title,cameo', statementRows));
    expect(events).toHaveLength(39);
    expect(new Set(events.map(({ category }) => category))).toEqual(new Set([null]));
  });

  it('are looked up: a code that maps to a category is of it', () => {
    const { events } = read(eventsAlone('date,title,cameo', ['1950,A visit,042']));
    expect(firstOf(events)).toMatchObject({ category: 'CONSULT', mode: 'visit', cameo: '042', confidence: null });
  });

  it('may be those of PLOVER alone', () => {
    const { events } = read(eventsAlone('date,title,category,mode,context', polecatRows));
    expect(events).toHaveLength(30);
    expect(firstOf(events)).toMatchObject({ category: 'CONSULT', mode: 'visit', cameo: '', contexts: ['diplomatic'] });
  });

  it('are refused where a mode or alternatives stand beside no category', () => {
    expect(problemsOf(eventsAlone('date,title,mode', ['1950,A visit,visit']))).toEqual([
      'events.csv:2 category: is empty, but the mode is "visit"; write the category that it is a mode of'
    ]);
    expect(problemsOf(eventsAlone('date,title,alternatives', ['1950,A visit,CONSULT']))).toEqual([
      'events.csv:2 category: is empty, but it has alternatives; write the likeliest of them here'
    ]);
  });
});

it('a table that other rows name must be there', () => {
  const texts = Object.fromEntries(Object.entries(packagedTexts).filter(([name]) => name !== 'agreements'));
  expect(problemsOf(texts).filter((line) => line.startsWith('agreements.csv'))).toEqual([
    expect.stringMatching(
      /^agreements\.csv:1 file: is missing, but \d+ cells name an agreement, the first in events\.csv:/
    )
  ]);
});
