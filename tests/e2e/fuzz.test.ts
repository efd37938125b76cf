import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { optionNames } from '#lib/export/file-options.ts';
import { chartNames, parameterNames } from '#lib/view/index.ts';
import { ask } from '../support/ask.ts';
import { dataset } from '../support/dataset.ts';
import { hostileTexts } from '../support/hostile-package.ts';
import { startSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const known: Readonly<Record<string, readonly string[]>> = {
  from: ['1922', '1947', '1965', '1974-04-05', '0000', '9999', '1965-13-01'],
  to: ['1922', '1946', '1980', '2014', '9999-12-31'],
  category: ['AGREE', 'REJECT', 'AGREE,COERCE', 'NONE'],
  context: ['military', 'economic', 'x'],
  actor: dataset.actors.slice(0, 8).map(({ id }) => id),
  q: ['steel', '', 'a', ...hostileTexts],
  scale: ['plover', 'goldstein'],
  model: ['mean', 'stock'],
  halflife: ['1', '20', '7.25', '0'],
  early: ['show', 'count'],
  bin: ['year', '5years', 'decade'],
  stack: ['quad', 'category', 'context', 'none'],
  highlight: dataset.events.slice(0, 8).map(({ id }) => id),
  lang: ['en', 'ur'],
  theme: ['light', 'dark'],
  width: ['160', '320', '333', '8000', '0'],
  height: ['160', '240', '8000', '-1'],
  dpi: ['36', '96', '300', '1200'],
  background: ['paper', 'transparent'],
  plain: ['0', '1'],
  text: ['font'],
  download: ['1']
};
/** Mostly values that are allowed, so that much is drawn; the rest is anything. */
const pair = fc
  .constantFrom<string>(...parameterNames, ...optionNames, 'download')
  .chain((name) =>
    fc.tuple(
      fc.constant(name),
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...(known[name] ?? [''])) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 250 }) }
      )
    )
  );
const anyPair = fc.tuple(fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 20 }));
const pairs = fc.array(fc.oneof({ weight: 19, arbitrary: pair }, { weight: 1, arbitrary: anyPair }), { maxLength: 4 });
const written = (pairs: readonly (readonly [string, string])[]) =>
  pairs
    .map(([name, value]) => `${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&');

/** The answers that are neither a file nor a sentence, and how many files there were. */
async function oddAnswers(paths: readonly string[], asked: number): Promise<{ odd: string[]; files: number }> {
  const odd: string[] = [];
  let files = 0;
  const rest = paths.values();
  const askNext = async () => {
    for (const path of rest) {
      const { status, headers, body } = await ask(site.origin, path);
      if (status === 200) files += 1;
      else if (!(
        [400, 503].includes(status) &&
        headers['content-type'] === 'text/plain; charset=utf-8' &&
        /^\S.*\.\n$|^\S.*\?\n$/su.test(body.toString())
      ))
        odd.push(`${status} ${path}`);
    }
  };
  await Promise.all(Array.from({ length: asked }, askNext));
  return { odd, files };
}

it('10,000 random query strings give a file or a sentence, and no error in the log', { timeout: 600_000 }, async () => {
  const file = fc.tuple(fc.constantFrom(...chartNames), fc.constantFrom('svg', 'csv', 'csv', 'json', 'json'));
  const paths = fc
    .sample(fc.tuple(file, pairs), { numRuns: 10_000, seed: 1947 })
    .map(([[chart, format], query]) => `/charts/${chart}.${format}?${written(query)}`);
  const { odd, files } = await oddAnswers(paths, 4);
  expect([odd, site.log()]).toEqual([[], '']);
  expect(files).toBeGreaterThan(2000);
});

it(
  '200 random small pictures and papers are made, or told why not, and no error is in the log',
  { timeout: 600_000 },
  async () => {
    const file = fc.tuple(
      fc.constantFrom(...chartNames),
      fc.constantFrom('png', 'pdf'),
      fc.integer({ min: 160, max: 400 })
    );
    const free = pairs.map((all) => all.filter(([name]) => !['width', 'height', 'dpi'].includes(name)));
    const paths = fc
      .sample(fc.tuple(file, free), { numRuns: 200, seed: 1947 })
      .map(([[chart, format, width], query]) => `/charts/${chart}.${format}?width=${width}&${written(query)}`);
    const { odd, files } = await oddAnswers(paths, 4);
    expect([odd, site.log()]).toEqual([[], '']);
    expect(files).toBeGreaterThan(60);
  }
);
