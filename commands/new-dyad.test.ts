import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { titleToWrite } from '#lib/dataset/read/descriptor.ts';
import { refusalOf } from '#lib/dataset/read/read-folder.ts';
import { runHere } from '../tests/support/command.ts';
import checkData from './check-data.ts';
import { checkedPackage, isWrong } from './checked-package.ts';
import describeData from './describe-data.ts';
import newDyad from './new-dyad.ts';

let within = '';
beforeEach(() => {
  within = mkdtempSync(join(tmpdir(), 'dyad-new-'));
});
afterEach(() => {
  rmSync(within, { recursive: true, force: true });
});
const inside = (...names: readonly string[]) => join(within, ...names);

it('a new package is empty and in order, with its sides, and says how to go on', async () => {
  const folder = inside('pakistan-india');
  const { code, out, err } = await runHere(newDyad, folder, '--sides', 'PAK,IND');
  expect([code ?? 0, err]).toEqual([0, '']);
  expect(out.toString()).toContain('README.md says how to go on');
  expect(readdirSync(folder).sort()).toEqual(['README.md', 'datapackage.json', 'events.csv']);
  const { dataset, problems } = checkedPackage(folder);
  expect(problems.filter(isWrong)).toEqual([]);
  expect(refusalOf(problems)).toContain('no site is built before there is an event');
  expect(dataset.dyad).toMatchObject({
    id: 'pakistan-india',
    title: 'Pakistan and India',
    sides: [['pakistan'], ['india']]
  });
  const checked = await runHere(checkData, folder);
  expect(checked.code ?? 0).toBe(0);
  expect(checked.out.toString()).toContain('0 events, 2 actors');
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  for (const told of ['npm run check:data', 'npm run describe:data', '`agreements.csv`', '`end`: ', 'a column `score`'])
    expect(readme).toContain(told);
});

it.each([
  ['USA,RUS', ['united-states', 'russia']],
  ['FRA,DEU', ['france', 'germany']]
])('a side whose name other states have borne is in order as it is written: %s', async (codes, named) => {
  await runHere(newDyad, inside('two-states'), '--sides', codes);
  const { dataset, problems } = checkedPackage(inside('two-states'));
  expect(problems.filter(isWrong)).toEqual([]);
  expect(dataset.dyad.sides.map((states) => states.at(-1))).toEqual(named);
});

it('its first rows are in order as they stand, and a new column is mended by describe:data', async () => {
  const folder = inside('france-germany');
  await runHere(newDyad, folder, '--sides=FRN,Germany');
  const events = join(folder, 'events.csv');
  const [columns = ''] = readFileSync(events, 'utf8').split('\n');
  const row = `1963-01-22,Treaty of the Élysée${','.repeat(columns.split(',').length - 2)}`;
  writeFileSync(events, `${columns}\n${row}\n`);
  expect(checkedPackage(folder).problems).toEqual([
    expect.objectContaining({ column: 'sources', message: expect.stringContaining('stands there still') as unknown })
  ]);
  const descriptor = join(folder, 'datapackage.json');
  writeFileSync(descriptor, readFileSync(descriptor, 'utf8').replace(titleToWrite, 'A list of treaties'));
  expect(checkedPackage(folder).problems).toEqual([]);
  writeFileSync(events, `${columns},city\n${row},Paris\n`);
  expect(checkedPackage(folder).problems).toEqual([
    expect.objectContaining({ message: expect.stringContaining('npm run describe:data writes it') as unknown })
  ]);
  await runHere(describeData, folder);
  const { dataset, problems } = checkedPackage(folder);
  expect(problems).toEqual([]);
  expect(dataset.events[0]?.own).toEqual([{ column: 'city', text: 'Paris' }]);
});

it.each([
  [[], 'Name the folder that is to be made: npm run new:dyad -- FOLDER --sides PAK,IND'],
  [['a-b', '--sides', 'PAK'], '--sides must name two states with a comma between: npm run new:dyad'],
  [['a-b'], '--sides must name two states with a comma between: npm run new:dyad'],
  [['a-b', 'c-d', '--sides', 'PAK,IND'], 'Name one folder, not "c-d" too'],
  [['a-b', '--states', 'PAK,IND'], 'There is no "--states"'],
  [['A B', '--sides', 'PAK,IND'], '"A B" can name no package; name the folder with small letters and digits'],
  [['events', '--sides', 'PAK,IND'], '"events" is the name of a page or file of the site; name the folder otherwise.'],
  [['a-b', '--sides', 'Pakistn,IND'], '"Pakistn" is no state of states.csv; did you mean'],
  [['a-b', '--sides', 'RUS,soviet-union'], 'are one side, one state after the other; name two sides']
])('what cannot be followed makes nothing and says how it would be: %j', async (parameters, told) => {
  const { code, err } = await runHere(newDyad, ...parameters.map((each, n) => (n === 0 ? inside(each) : each)));
  expect([code, err]).toEqual([2, expect.stringContaining(told)]);
  expect(readdirSync(within)).toEqual([]);
});

it('nothing that is there is mixed with a new package', async () => {
  const folder = inside('pakistan-india');
  mkdirSync(folder);
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  const { code, err } = await runHere(newDyad, folder, '--sides', 'PAK,IND');
  expect(code).toBe(2);
  expect(err).toContain('is not empty; name one that is not there yet');
  expect(readdirSync(folder)).toEqual(['notes.txt']);
});
