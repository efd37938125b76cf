import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { categories, contexts } from '#lib/dataset/index.ts';
import { formats } from '#lib/export/file-options.ts';
import { chartNames } from '#lib/view/index.ts';
import { ask } from '../support/ask.ts';
import { startSite, type Site } from '../support/site.ts';

const site = inject('site');
const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  ask(site, `/charts/${path}`, headers, method);

const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
};
const files = chartNames.flatMap((chart) =>
  formats.map((format) => ({
    format,
    file: `${chart}.${format}?width=320&theme=dark&highlight=1966-01-06-tashkent-declaration`
  }))
);

describe.each(files)('$file', ({ format, file }) => {
  it('says what it is and how large, what it is called, and that it may be kept if it is asked for again', async () => {
    const { status, headers, body } = await get(file);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': types[format],
      'content-length': String(body.length),
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, no-cache'
    });
    expect(headers['content-disposition']).toMatch(
      new RegExp(`^inline; filename="pakistan-russia-[\\w-]+-1922-2014-dark\\.${format}"$`)
    );
    const { headers: loaded } = await get(`${file}&download=1`);
    expect(loaded['content-disposition']).toMatch(/^attachment; filename="[\w.-]+"$/);
  });

  it('has an ETag, a strong one if it is sent byte by byte, and is not sent again to whoever has it', async () => {
    const {
      headers: { etag = '' },
      body
    } = await get(file);
    const bare = etag.replace(/^W\//, '');
    expect([bare, bare !== etag]).toEqual([
      expect.stringMatching(/^"[\w-]{43}"$/),
      ['svg', 'csv', 'json'].includes(format)
    ]);
    for (const known of [bare, `W/${bare}`, `"x", ${etag}`, '*']) {
      const again = await get(file, { 'If-None-Match': known });
      expect([again.status, again.body.length, again.headers.etag], known).toEqual([304, 0, etag]);
    }
    const other = await get(file, { 'If-None-Match': '"x"' });
    expect([other.status, other.body.equals(body)]).toEqual([200, true]);
  });

  it('answers HEAD as GET, without the file, and no other method', async () => {
    const [got, head] = [await get(file), await get(file, {}, 'HEAD')];
    expect([head.status, head.body.length]).toEqual([200, 0]);
    for (const name of ['content-type', 'content-length', 'etag', 'content-disposition', 'cache-control'])
      expect(head.headers[name], name).toBe(got.headers[name]);
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
      expect((await get(file, {}, method)).status, method).toBe(405);
  });
});

describe('the same file', () => {
  it('has one ETag, in whatever order it is asked for and whatever is asked besides', async () => {
    const plain = await get('warmth.svg?from=1950&model=stock&width=640');
    for (const query of [
      'width=640&model=stock&from=1950',
      'from=1950&model=stock&width=640&utm_source=x&__proto__=1',
      'from=1950&model=stock&width=640&height=&theme=',
      'from=1950&model=stock&width=640&dpi=96&scale=plover'
    ]) {
      expect((await get(`warmth.svg?${query}`)).headers.etag, query).toBe(plain.headers.etag);
    }
    expect((await get('warmth.svg?from=1951&model=stock&width=640')).headers.etag).not.toBe(plain.headers.etag);
  });
});

describe('a file that cannot be made', () => {
  it.each([
    ['width=159', '“159” is not allowed for width; allowed: whole numbers, 160–8000.'],
    ['width=8001', '“8001” is not allowed for width; allowed: whole numbers, 160–8000.'],
    ['height=159', '“159” is not allowed for height; allowed: whole numbers, 160–8000.'],
    ['height=8001', '“8001” is not allowed for height; allowed: whole numbers, 160–8000.'],
    [
      'width=8000&height=5001',
      '“5001” is not allowed for height, since a picture of this width would have too many pixels; allowed: 160–5000.'
    ],
    ['width=1e3', '“1e3” is not allowed for width; allowed: whole numbers, 160–8000.'],
    ['dpi=35', '“35” is not allowed for dpi; allowed: whole numbers, 36–1200.'],
    ['dpi=1201', '“1201” is not allowed for dpi; allowed: whole numbers, 36–1200.'],
    ['halflife=0.5', '“0.5” is not allowed for halflife; allowed: 1–20.'],
    ['halflife=20.1', '“20.1” is not allowed for halflife; allowed: 1–20.'],
    ['background=red', '“red” is not allowed for background; allowed: paper, transparent.'],
    ['plain=2', '“2” is not allowed for plain; allowed: 0, 1.'],
    ['download=2', '“2” is not allowed for download; allowed: 0, 1.'],
    ['text=image', '“image” is not allowed for text; allowed: font, outlines.'],
    ['theme=blue', '“blue” is not allowed for theme; allowed: light, dark.'],
    [
      'from=1965-02-30',
      '“1965-02-30” is not allowed for from; allowed: a year or a day of the calendar, as in 1965, 1965-04-05.'
    ],
    [
      'from=1970&to=1960',
      '“1960” is not allowed for to, since the period would end before it begins; allowed: ≥ 1970.'
    ],
    [
      'actor=pakisten',
      'The data have no “pakisten” for actor; did you mean pakistan? Allowed are the ids in actors.csv, under /data.'
    ],
    [
      `q=${'x'.repeat(201)}`,
      `“${'x'.repeat(80)}” is not allowed for q; allowed: at most 200 letters, no control characters.`
    ],
    [
      `actor=${Array.from({ length: 101 }, (_, n) => `a${n}`).join()}`,
      `“${Array.from({ length: 101 }, (_, n) => `a${n}`)
        .join()
        .slice(
          0,
          80
        )}” is not allowed for actor; allowed: at most 100 names of letters, digits, hyphens and underscores, with commas between them.`
    ],
    ['highlight=zzz', 'The data have no “zzz” for highlight; allowed are the ids in events.csv, under /data.'],
    ['category=zzz', `The data have no “zzz” for category; allowed: ${categories.join(', ')}.`],
    ['context=medias', `The data have no “medias” for context; did you mean media? Allowed: ${contexts.join(', ')}.`]
  ])('%s, says why in a sentence', async (query, sentence) => {
    for (const file of ['warmth.png', 'density.csv']) {
      const { status, headers, body } = await get(`${file}?${query}`);
      expect([status, body.toString()]).toEqual([400, `${sentence}\n`]);
      expect(headers).toMatchObject({
        'content-type': 'text/plain; charset=utf-8',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff'
      });
    }
  });

  it.each([
    'width=160',
    'width=8000&height=160&plain=1',
    'dpi=36',
    'dpi=1200',
    'halflife=1',
    'halflife=20',
    `q=${'x'.repeat(200)}`
  ])('a value at its bound is no such: %s', async (query) => {
    expect((await get(`density.svg?${query}`)).status).toBe(200);
  });

  it.each([
    'warmth.gif',
    'warmt.svg',
    'warmth',
    'warmth.svg.png',
    '__proto__.svg',
    'warmth.constructor',
    '%2e%2e%2fwarmth.svg'
  ])('is none: %s', async (name) => {
    const { status, body } = await get(name);
    expect([status, body.toString()]).toEqual([
      404,
      `There is no such file. Charts are warmth, density, network, and robustness; formats are ${formats.join(', ')}.\n`
    ]);
  });
});

describe('two servers', () => {
  let other: Site;
  beforeAll(async () => {
    other = await startSite();
  });
  afterAll(() => other.close());

  it.each(files)('give the same bytes: $file', async ({ file }) => {
    const [one, two] = await Promise.all([get(file), ask(other.origin, `/charts/${file}`)]);
    expect(one.status).toBe(200);
    expect(one.body.equals(two.body)).toBe(true);
  });
});
