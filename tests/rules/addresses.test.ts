import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** The one module that knows where pages stand. */
const addresses = 'src/lib/relationships/address.ts';

/** What would make an address without asking which relationship is shown. */
const offences = (source: string) =>
  [/from '\$app\/paths'/, /\bresolve\((['"`])\//, /\b(href|action)=(['"`])\/(?!\/)/].filter((each) =>
    each.test(source)
  );

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => join('src', path).replaceAll('\\', '/'))
  .filter((path) => /\.(ts|svelte)$/.test(path) && !path.endsWith('.test.ts'));

it('every address of a page is made of the relationship that is shown: no source but one asks for paths', () => {
  expect(sources.filter((path) => path !== addresses && offences(readFileSync(path, 'utf8')).length > 0)).toEqual([]);
  expect(offences(readFileSync(addresses, 'utf8'))).not.toEqual([]);
});

it.each([
  "import { resolve } from '$app/paths';",
  "const address = resolve('/warmth');",
  'const address = resolve(`/${chart}`);',
  '<a href="/method">'
])('an address that leads to the first relationship whatever is shown is found: %s', (source) => {
  expect(offences(source)).not.toEqual([]);
});
