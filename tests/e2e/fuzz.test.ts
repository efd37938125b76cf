import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDownload, readFileQuery, writeFileQuery } from '#lib/export/index.ts';
import { chartNames } from '#lib/view/index.ts';
import { ask } from '../support/ask.ts';
import { dataset } from '../support/dataset.ts';
import { pairs, queries, queryOf } from '../support/queries.ts';
import { startSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

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

/** Picks the first of the queries that lead to each file, and those that lead to none. */
function onceEach() {
  const known = new Set<string>();
  return (query: string): boolean => {
    const parameters = new URLSearchParams(query);
    const { view, options, problems } = readFileQuery(dataset, parameters);
    if (problems.length + readDownload(parameters).problems.length > 0) return true;
    const address = writeFileQuery(view, options);
    return !known.has(address) && known.add(address).size > 0;
  };
}

it('800 random query strings give a file or a sentence, and no error in the log', async () => {
  const names = fc
    .sample(fc.tuple(fc.constantFrom(...chartNames), fc.constantFrom('svg', 'csv', 'csv', 'json', 'json')), {
      numRuns: 800,
      seed: 1947
    })
    .map((name) => name.join('.'));
  const { odd, files } = await oddAnswers(
    queries
      .filter(onceEach())
      .slice(0, 800)
      .map((query, n) => `/charts/${names[n] ?? ''}?${query}`),
    4
  );
  expect([odd, site.log()]).toEqual([[], '']);
  expect(files).toBeGreaterThan(350);
});

it('90 random small pictures and papers are made, or told why not, and no error is in the log', async () => {
  const file = fc.tuple(
    fc.constantFrom(...chartNames),
    fc.constantFrom('png', 'png', 'png', 'png', 'pdf'),
    fc.integer({ min: 160, max: 400 })
  );
  const free = pairs.map((all) => queryOf(all.filter(([name]) => !['width', 'height', 'dpi'].includes(name))));
  const isNew = onceEach();
  const paths = fc
    .sample(fc.tuple(file, free), { numRuns: 200, seed: 1947 })
    .filter(([, query]) => isNew(query))
    .slice(0, 90)
    .map(([[chart, format, width], query]) => `/charts/${chart}.${format}?width=${width}&${query}`);
  const { odd, files } = await oddAnswers(paths, 4);
  expect([odd, site.log()]).toEqual([[], '']);
  expect(files).toBeGreaterThan(45);
});
