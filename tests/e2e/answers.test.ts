import { readdirSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { parameterNames } from '#lib/view/index.ts';
import { ask } from '../support/ask.ts';
import { isMissing, pages } from '../support/pages.ts';
import { queryOf } from '../support/queries.ts';

const site = inject('site');

async function answer(
  path: string,
  headers: IncomingHttpHeaders = {},
  method = 'GET'
): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> {
  const answered = await ask(site, path, headers, method);
  return { ...answered, body: answered.body.toString() };
}

/** The one thing that differs from answer to answer: the random number that lets the page's own first script run. */
const withoutNonce = (body: string) => body.replace(/nonce="[^"]*"/g, '');
/** What only a failing program says. */
const innards = /\bat .*:\d+:\d+|node_modules|file:\/\/|\/src\/|\/build\/|[A-Z]\w*Error\b/;

const answers = new Map<string, ReturnType<typeof answer>>();
/** The answer to a plain request, asked for once. */
function plainAnswer(path: string): ReturnType<typeof answer> {
  const known = answers.get(path) ?? answer(path);
  answers.set(path, known);
  return known;
}

describe('every page', () => {
  it.each(pages)('%s is there, or says by its status that it is not', async (path) => {
    const { status, headers } = await plainAnswer(path);
    expect(status).toBe(isMissing(path) ? 404 : 200);
    expect(headers['content-type']).toMatch(/^text\/html/);
  });

  it.each(pages)('%s allows no script and no request but its own', async (path) => {
    const { headers } = await plainAnswer(path);
    const policy = new Map(
      String(headers['content-security-policy'])
        .split(';')
        .map((part) => {
          const [name = '', ...sources] = part.trim().split(' ');
          return [name, sources.join(' ')];
        })
    );
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toMatch(/^'self'( '(nonce|sha256)-[\w+/=-]+')*$/);
    expect(policy.get('style-src')).toMatch(/^'self'( '(nonce|sha256)-[\w+/=-]+')*$/);
    for (const name of ['connect-src', 'font-src', 'form-action', 'manifest-src'])
      expect(policy.get(name), name).toBe("'self'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('frame-ancestors')).toBe("'none'");
  });

  it.each([...pages, '/data/events.csv', '/theme.js', '/icon.svg'])(
    '%s is taken for what it says it is, and tells other sites little',
    async (path) => {
      const { headers } = await plainAnswer(path);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    }
  );
});

/** Files whose name stays while their content changes from version to version. */
const named = [
  ...readdirSync('static', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('_'))
    .map(({ parentPath, name }) => `/${relative('static', join(parentPath, name)).replaceAll('\\', '/')}`),
  '/theme.css',
  '/briefing/default.json',
  '/data/events.csv',
  '/data/datapackage.json',
  '/charts/warmth.svg',
  '/charts/density.csv'
];

it.each(named)('%s is asked for anew each time, and sent only where it changed', async (path) => {
  const { status, headers } = await plainAnswer(path);
  expect([status, headers['cache-control']]).toEqual([200, expect.stringMatching(/\bno-cache\b/)]);
  expect(headers.etag).toBeDefined();
  const again = await answer(path, { 'if-none-match': headers.etag });
  expect([again.status, again.body]).toEqual([304, '']);
});

it('what bears its hash in its name is kept for good', async () => {
  const [script] = /_app\/immutable\/[\w./-]+\.js/.exec((await plainAnswer('/')).body) ?? [];
  const { headers } = await plainAnswer(`/${script ?? ''}`);
  expect(headers['cache-control']).toContain('immutable');
});

it.each([
  '/',
  '/events',
  '/charts/warmth.svg',
  '/charts/warmth.csv',
  '/theme.css',
  '/theme.js',
  '/early-input.js',
  '/briefing/default.json'
])('%s comes compressed to who takes it so', async (path) => {
  const plain = await plainAnswer(path);
  for (const encoding of ['br', 'gzip']) {
    const { headers, body } = await ask(site, path, { 'accept-encoding': encoding });
    expect(headers['content-encoding']).toBe(encoding);
    const text = (encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body)).toString();
    expect(withoutNonce(text)).toBe(withoutNonce(plain.body));
  }
});

it.each([site, inject('plainSite')])(
  'the licences of all whose code the browser gets come with it, from %s',
  async (origin) => {
    const text = (await ask(origin, '/licences.txt')).body.toString();
    const names = new Set([...text.matchAll(/^(\S+) \d\S* \(.*\)$/gm)].map(([, name]) => name));
    const expected = ['svelte', '@sveltejs/kit', 'layercake', 'd3-scale', '@resvg/resvg-wasm', 'pdfkit'];
    for (const name of [...expected, 'svg-to-pdfkit', 'pptxgenjs', 'fflate', 'idb']) expect(names).toContain(name);
    expect(text.match(/SIL OPEN FONT LICENSE/g)?.length).toBeGreaterThanOrEqual(2);
  }
);

it.each(['/', '/theme.css', '/theme.js', '/charts/warmth.svg', '/data/events.csv'])('%s is only read', async (path) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) expect((await answer(path, {}, method)).status).toBe(405);
});

it('pages share their window with no other site, and others may show charts and what is to be embedded alone', async () => {
  const { headers } = await plainAnswer('/');
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['permissions-policy']).toContain('camera=()');
  const policies = ['/', '/theme.js', '/data/events.csv', '/charts/warmth.svg', '/embed/warmth'].map(
    async (path) => (await plainAnswer(path)).headers['cross-origin-resource-policy']
  );
  expect(await Promise.all(policies)).toEqual([
    'same-origin',
    'same-origin',
    'same-origin',
    'cross-origin',
    'cross-origin'
  ]);
});

it.each(['/', '/events', '/data', '/no-such-page'])('no Host header changes a byte of %s', async (path) => {
  const plain = await plainAnswer(path);
  const forged = await answer(path, {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'javascript',
    'x-forwarded-port': '1',
    forwarded: 'host=evil.example'
  });
  expect(withoutNonce(forged.body)).toBe(withoutNonce(plain.body));
  expect(JSON.stringify(forged.headers)).not.toContain('evil.example');
});

it.each([
  ['a broken escape', 'GET', '/%'],
  ['a broken letter', 'GET', '/events/%E0%A4%A'],
  ['a way up', 'GET', '/events/..%2f..%2f..%2fetc%2fpasswd'],
  ['a way to another file', 'GET', '/data/..%2fpackage.json'],
  ['a zero byte', 'GET', '/data/%00'],
  ['a name that every object has', 'GET', '/events/__proto__'],
  ['another such name', 'GET', '/actors/constructor'],
  ['an endless path', 'GET', `/${'x'.repeat(8000)}`],
  ['a page that takes nothing', 'POST', '/'],
  ['a page that keeps nothing', 'PUT', '/events']
])('an error tells nothing of the program: %s', async (_, method, path) => {
  const { status, body } = await answer(path, {}, method);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(body).not.toMatch(innards);
});

it('no query string, however odd, brings a page down', async () => {
  const name = fc.oneof(fc.constantFrom<string>(...parameterNames), fc.string({ unit: 'binary' }));
  const value = fc.oneof(
    fc.constantFrom(
      '1965',
      '1974',
      'stock',
      'goldstein',
      'year',
      'context',
      'dark',
      'pakistan',
      'AGREE,REJECT',
      '0',
      '-1',
      '1e9',
      'null',
      '__proto__'
    ),
    fc.string({ unit: 'binary' })
  );
  const queries = fc
    .sample(fc.array(fc.tuple(name, value), { maxLength: 6 }), { numRuns: 200, seed: 1947 })
    .map(queryOf);
  const bad: string[] = [];
  for (const [n, query] of queries.entries()) {
    const path = `${['/', '/warmth', '/density', '/network', '/events'][n % 5] ?? ''}?${query}`;
    const { status, body } = await answer(path);
    if (status !== 200 || !body.includes('<h1') || innards.test(body)) bad.push(`${status} ${path}`);
  }
  expect(bad).toEqual([]);
});
