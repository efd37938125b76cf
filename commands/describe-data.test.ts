import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

describe('what is said of a column of one’s own', () => {
  const write = (columns: string) =>
    writeFileSync(join(folder, 'events.csv'), `${columns}\n1962-10-14,Talks,12,Geneva\n`);
  const field = { name: 'casualties', type: 'integer', description: 'The dead of both sides.' };
  const fieldsOf = () => {
    const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
      resources: { schema: { fields: { name: string }[] } }[];
    };
    return resources[0]?.schema.fields ?? [];
  };
  beforeEach(async () => {
    write('date,title,casualties,city');
    writeFileSync(join(folder, 'datapackage.json'), measuresAlone().datapackage);
    await runHere(describeData, folder);
    const text = readFileSync(join(folder, 'datapackage.json'), 'utf8');
    const json = JSON.parse(text) as { resources: { schema: { fields: { name: string }[] } }[] };
    json.resources[0]?.schema.fields.splice(2, 1, field);
    writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(json));
  });

  it.each([
    ['its own header', 'date,title,casulties,city'],
    ['another header', 'date,titel,casualties,city']
  ])('outlives that %s is misspelt once', async (_, columns) => {
    write(columns);
    await runHere(describeData, folder);
    write('date,title,casualties,city');
    await runHere(describeData, folder);
    expect(fieldsOf()[2]).toEqual(field);
    expect(fieldsOf().map(({ name }) => name)).toEqual(['date', 'title', 'casualties', 'city']);
    expect(checkedPackage(folder).problems).toEqual([]);
  });

  it('is told where no column bears the name any more, or another bears almost the same', async () => {
    write('date,title,casulties,city');
    expect((await runHere(describeData, folder)).out.toString()).toContain(
      'events.csv: "casulties" is described as "casualties" was, which is no longer there.'
    );
    write('date,title,weather,city');
    expect((await runHere(describeData, folder)).out.toString()).toContain(
      'events.csv: there is no column "casulties" any more, which was described as "The dead of both sides.".'
    );
    expect(fieldsOf()[2]).toEqual({ name: 'weather', type: 'string' });
  });
});
