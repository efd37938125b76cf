import { expect, it } from 'vitest';
import { packagedTexts } from '../sample-package.ts';
import { parseDataset } from './parse-dataset.ts';

const idsOf = (...rows: readonly string[]) =>
  parseDataset({ ...packagedTexts, events: `id,date,title\n${rows.join('\n')}\n` }).dataset.events.map(({ id }) => id);

it('an event without an id has one of its date and the words of its title', () => {
  expect(idsOf(',1966-01-06,The Tashkent Declaration’s “signing”')).toEqual([
    '1966-01-06-the-tashkent-declarations-signing'
  ]);
  expect(idsOf(',1954/1958,São Tomé & others', ',[1947-08-14..1948-04-24],Ties')).toEqual([
    '1947-08-14-1948-04-24-ties',
    '1954-1958-sao-tome-others'
  ]);
});

it('an id that is made is another than all others, and as short as an id may be', () => {
  expect(idsOf(',1950,Talks', ',1950,Talks', '1950-talks-2,1950,Others', '1950-talks-3,1950,More')).toEqual([
    '1950-talks',
    '1950-talks-2',
    '1950-talks-3',
    '1950-talks-4'
  ]);
  const [long = ''] = idsOf(`,1950,${'word '.repeat(15)}`);
  expect(long.length).toBeLessThanOrEqual(80);
  expect(long).toMatch(/^1950(-word)+$/);
});

it('an id that is made stays, whatever other rows there are', () => {
  const id = '1950-talks-in-moscow';
  expect(idsOf(',1950,Talks in Moscow')).toEqual([id]);
  expect(idsOf(',1949,A visit', ',1950,Talks in Moscow', ',1951,A treaty')).toContain(id);
});

it('a title without a Latin letter has an id of its own all the same', () => {
  const ids = idsOf(',1950,Переговоры', ',1950,Договор', ',1950,معاہدہ');
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^1950-[a-z0-9]+$/);
});

it('of a row without a date that can be read no id is made, and none is missed', () => {
  const { dataset, problems } = parseDataset({
    ...packagedTexts,
    events: 'id,date,title\n,soon,Talks\n,1950,A visit\n'
  });
  expect(dataset.events.map(({ id }) => id)).toEqual(['1950-a-visit']);
  expect(problems.filter(({ file, column }) => file === 'events.csv' && column === 'id')).toHaveLength(1);
});
