import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../day.ts';
import { parseStates } from '../read/states.ts';
import type { Problem, State } from '../types.ts';
import { problemLine } from './report.ts';

const text = readFileSync(new URL('../../../../data/codebook/states.csv', import.meta.url), 'utf8');
const [header = ''] = text.split('\n');

function read(states: string): { states: readonly State[]; told: readonly string[] } {
  const problems: Problem[] = [];
  return { states: parseStates(states, problems), told: problems.map(problemLine) };
}
/** A state with some cells other than usual; the first is A, the second B and so on. */
const rows = (...cells: Partial<Record<string, string>>[]) =>
  cells
    .map((own, n) => {
      const letter = String.fromCharCode(97 + n);
      const usual = {
        id: letter,
        name: letter.toUpperCase(),
        cow: String(n + 1),
        cow_abbreviation: letter.toUpperCase().repeat(3),
        membership: '1900-01-01/..'
      };
      const row: Partial<Record<string, string>> = { ...usual, ...own };
      return header
        .split(',')
        .map((column) => row[column] ?? '')
        .join(',');
    })
    .join('\n');
const toldOf = (...cells: Parameters<typeof rows>) => read(`${header}\n${rows(...cells)}\n`).told;

const { states, told } = read(text);
const byId = new Map(states.map((state) => [state.id, state]));

it('the states of the codebook follow every rule below', () => {
  expect(told).toEqual([]);
  expect(states).toHaveLength(229);
});

describe('a state of the codebook', () => {
  it('has an id that no other has', () => {
    expect(toldOf({}, { id: 'a' })).toEqual(['states.csv:3 id: "a" stands already in line 2']);
  });

  it('is a member in times that follow each other and do not overlap', () => {
    const order =
      'states.csv:2 membership: a time begins before the one in front of it has ended; write them in order, the open one last';
    expect(toldOf({ membership: '1900-01-01/1910-12-31;1911-01-01/..' })).toEqual([]);
    expect(toldOf({ membership: '1900-01-01/1910-12-31;1910-12-31/..' })).toEqual([order]);
    expect(toldOf({ membership: '1900-01-01/..;1911-01-01/1920-01-01' })).toEqual([order]);
    expect(toldOf({ membership: '1911-01-01/1911-12-31;1900-01-01/1910-12-31' })).toEqual([order]);
  });

  it('is a member from day to day, and on days that there are', () => {
    const no = (value: string) =>
      `states.csv:2 membership: "${value}" is no time from day to day; allowed are 1947-08-14/1990-05-21, and 1947-08-14/.. of what goes on`;
    expect(toldOf({ membership: '1900/1910' })).toEqual([no('1900/1910')]);
    expect(toldOf({ membership: '1900-01-01' })).toEqual([no('1900-01-01')]);
    expect(toldOf({ membership: '1900-02-30/..' })).toEqual([no('1900-02-30/..')]);
    expect(toldOf({ membership: '1901-01-01/1900-01-01' })).toEqual([no('1901-01-01/1900-01-01')]);
    expect(toldOf({ membership: '' })).toEqual(['states.csv:2 membership: is empty']);
  });

  it('shares a code or a name with another at different times only', () => {
    const earlier = { iso2: 'CS;YU', membership: '1900-01-01/1992-12-31' };
    expect(toldOf(earlier, { iso2: 'CS', membership: '1993-01-01/..' })).toEqual([]);
    expect(toldOf(earlier, { iso2: 'CS', membership: '1992-12-31/..' })).toEqual([
      'states.csv:3 iso2: "CS" is at the same time that of "a" in line 2; on one day it can be that of one state'
    ]);
    expect(toldOf({}, { cow: '1' })).toEqual([
      'states.csv:3 cow: "1" is at the same time that of "a" in line 2; on one day it can be that of one state'
    ]);
    expect(toldOf({}, { other_names: 'Old A;A' })).toEqual([
      'states.csv:3 name: "A" is at the same time that of "a" in line 2; on one day it can be that of one state'
    ]);
  });

  it('has successors that are states and go on after it', () => {
    const ended = { membership: '1900-01-01/1910-01-01' };
    expect(toldOf({ ...ended, successors: 'b;c' }, {}, {})).toEqual([]);
    expect(toldOf({ ...ended, successors: 'pakistn' }, { id: 'pakistan' })).toEqual([
      'states.csv:2 successors: "pakistn" is no known state; did you mean pakistan?'
    ]);
    const noLater = (id: string) => `"${id}" ends no later than this state; a successor goes on after it`;
    expect(toldOf({ ...ended, successors: 'b' }, { ...ended, successors: 'a' })).toEqual([
      `states.csv:2 successors: ${noLater('b')}`,
      `states.csv:3 successors: ${noLater('a')}`
    ]);
    expect(toldOf({ successors: 'a' })).toEqual([`states.csv:2 successors: ${noLater('a')}`]);
  });

  it('has codes in the form of their standards', () => {
    expect(toldOf({ iso3: 'Pak' })).toEqual(['states.csv:2 iso3: "Pak" is no code; allowed are three capital letters']);
    expect(toldOf({ cow: '002' })).toEqual([
      'states.csv:2 cow: "002" is no number of a state; allowed are whole numbers without a zero in front'
    ]);
    expect(toldOf({ gw: '260;255', cameo: 'ROM;ROU', other_names: 'Roumania;Rumania' })).toEqual([]);
  });
});

describe('where one state took the place of another on its own ground, times meet without a gap', () => {
  const meeting = [
    ['prussia', 'german-reich', '1871-01-18'],
    ['sardinia', 'italy', '1861-03-17'],
    ['kingdom-of-serbia', 'yugoslavia', '1918-12-01'],
    ['yugoslavia', 'federal-republic-of-yugoslavia', '1992-04-27'],
    ['federal-republic-of-yugoslavia', 'serbia-and-montenegro', '2003-02-04'],
    ['serbia-and-montenegro', 'serbia', '2006-06-05'],
    ['russian-empire', 'soviet-russia', '1917-11-07'],
    ['soviet-russia', 'soviet-union', '1922-12-30'],
    ['soviet-union', 'russia', '1991-12-26'],
    ['ottoman-empire', 'turkey', '1923-10-29'],
    ['north-vietnam', 'vietnam', '1976-07-02'],
    ['west-germany', 'germany', '1990-10-03'],
    ['east-germany', 'germany', '1990-10-03'],
    ['north-yemen', 'yemen', '1990-05-22'],
    ['south-yemen', 'yemen', '1990-05-22'],
    ['czechoslovakia', 'slovakia', '1993-01-01']
  ] as const;
  it.each(meeting)('%s, %s, %s', (before, after, day) => {
    const first = dayNumber(...numbersOf(day));
    expect(byId.get(before)?.successors).toContain(after);
    expect(byId.get(before)?.membership.at(-1)?.last).toBe(first - 1);
    expect(byId.get(after)?.membership[0]?.first).toBe(first);
  });

  it('and the rows of one Correlates of War number are one membership cut in pieces', () => {
    for (const [cow, count] of [
      ['255', 3],
      ['325', 2],
      ['345', 5],
      ['365', 4],
      ['640', 2],
      ['816', 2]
    ] as const)
      expect(
        states.filter((state) => state.cow === cow),
        cow
      ).toHaveLength(count);
    expect(new Set(states.map(({ cow }) => cow)).size).toBe(217);
  });
});

function numbersOf(day: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}
