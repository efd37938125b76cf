import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
