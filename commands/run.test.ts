import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dyad-'));
  mkdirSync(join(folder, 'commands'));
  cpSync('commands/run.js', join(folder, 'commands/run.js'));
  for (const file of ['package.json', 'tsconfig.json', 'svelte.config.js']) cpSync(file, join(folder, file));
  writeFileSync(join(folder, 'commands/hello.ts'), "export default (): void => console.log('Hello.');\n");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function ran(name = 'hello'): [code: number | null, out: string, err: string] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'commands/run.js'), name], {
    encoding: 'utf8'
  });
  return [status, stdout, stderr];
}

it('a command without the packages that it needs says how to install them', () => {
  expect(ran()).toEqual([1, '', 'The packages that this project needs are not installed: npm ci\n']);
});

it('a command runs where the packages were installed without their scripts', () => {
  for (const shared of ['node_modules', 'src']) symlinkSync(resolve(shared), join(folder, shared));
  expect(ran()).toEqual([0, 'Hello.\n', '']);
  writeFileSync(join(folder, 'commands/part.ts'), 'export const part = 1;\n');
  for (const name of ['part', 'none']) expect(ran(name)).toEqual([2, '', `There is no command "${name}".\n`]);
});
