import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runHere } from '../tests/support/command.ts';
import { agreementsAlone, measuresAlone } from '../tests/support/sparse-packages.ts';
import { checkedPackage } from './checked-package.ts';
import describeData from './describe-data.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dyad-described-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const tables = ['events', 'agreements', 'series', 'series-values'] as const;

it.each([
  ['agreements', agreementsAlone()],
  ['measures', measuresAlone()]
])('a package of %s alone is described by the tables that it has, and is then in order', async (_, texts) => {
  for (const name of tables) {
    const text = texts[name];
    if (text !== undefined) writeFileSync(join(folder, `${name}.csv`), text);
  }
  const described = JSON.parse(texts.datapackage) as Record<string, unknown>;
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify({ ...described, resources: [] }));
  expect(checkedPackage(folder).problems).toEqual([
    expect.objectContaining({ message: expect.stringContaining('npm run describe:data writes it') as unknown })
  ]);
  await runHere(describeData, folder);
  expect(checkedPackage(folder).problems).toEqual([]);
});

it('a column that names states by codes is no foreign key, whatever rows of actors there are', async () => {
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('events.csv', 'id,date,title\na,1962-10-14,Talks\n');
  write('actors.csv', 'id,name,kind,state\nnehru,Jawaharlal Nehru,person,IND\n');
  write('participants.csv', 'event,actor,role\na,IND,source\na,RUS,target\na,nehru,subject\n');
  write('datapackage.json', measuresAlone().datapackage.replace(/"sides": *\[[^\]]*\]/, '"sides":["IND","RUS"]'));
  await runHere(describeData, folder);
  expect(checkedPackage(folder).problems).toEqual([]);
  const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
    resources: { name: string; schema: { foreignKeys?: { fields: string[] }[] } }[];
  };
  const keys = resources.flatMap(({ name, schema }) =>
    (schema.foreignKeys ?? []).map(({ fields }) => `${name}.${fields.join()}`)
  );
  expect(keys).toEqual(['participants.event']);
});
