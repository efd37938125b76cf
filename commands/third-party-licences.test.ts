import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { licencesText, packageFolder, thirdPartyIn } from './third-party-licences.ts';

let folder = '';
afterEach(() => {
  if (folder !== '') rmSync(folder, { recursive: true });
  folder = '';
});

describe('whose code a module is', () => {
  it.each([
    ['/site/node_modules/d3-array/src/max.js', '/site/node_modules/d3-array'],
    ['/site/node_modules/@resvg/resvg-wasm/index.mjs', '/site/node_modules/@resvg/resvg-wasm'],
    ['/site/node_modules/a/node_modules/b/index.js', '/site/node_modules/a/node_modules/b'],
    ['\0/site/node_modules/pdfkit/js/pdfkit.js?commonjs-module', '/site/node_modules/pdfkit'],
    ['/site/src/lib/view/view.ts', undefined]
  ])('%s', (id, expected) => {
    expect(packageFolder(id)).toBe(expected);
  });
});

it('all that a package asks to be passed on is read: its licence and its notice', () => {
  folder = mkdtempSync(join(tmpdir(), 'dyad-'));
  const own = join(folder, 'sample');
  mkdirSync(own);
  writeFileSync(join(own, 'package.json'), '{"name":"sample","version":"1.2.3","license":"MIT"}');
  writeFileSync(join(own, 'LICENSE.md'), 'Permission is granted.\n');
  writeFileSync(join(own, 'NOTICE'), 'Made by many.\n');
  writeFileSync(join(own, 'license.js'), 'no text');
  expect(thirdPartyIn(own)).toEqual({
    name: 'sample',
    version: '1.2.3',
    licence: 'MIT',
    texts: ['Permission is granted.', 'Made by many.']
  });
});

it('licences stand in the order of names, a font’s once', () => {
  const part = (name: string) => ({ name, version: '1', licence: 'MIT', texts: [`Of ${name}.`] });
  const text = licencesText([part('b'), part('a'), part('b')], ['OFL', 'OFL']);
  expect(text.match(/Of \w\.|OFL/g)).toEqual(['Of a.', 'Of b.', 'OFL']);
});
