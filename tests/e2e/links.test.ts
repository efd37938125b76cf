import { expect, inject, it } from 'vitest';
import { relationshipAt, relationships } from '#lib/dataset/read/packaged-dataset.server.ts';
import { readDownload, readFileQuery, writeFileQuery } from '#lib/export/index.ts';
import { pages } from '../support/pages.ts';

const site = inject('site');
/** Whether a link leads to a chart's file. */
const isFile = ({ pathname }: URL) => /^(\/[a-z-]+)?\/charts\//.test(pathname);
/** The data of the relationship that an address is of. */
const datasetAt = ({ pathname }: URL) => {
  const [first = ''] = pathname.slice(1).split('/');
  return (relationships.find(({ dataset }) => dataset.dyad.path === `${first}/`) ?? relationshipAt(undefined)).dataset;
};

/** The file of an address, whatever order it is asked in; null where a value of it cannot be followed. */
function fileOf(url: URL): string | null {
  const { pathname, searchParams } = url;
  const { view, options, problems } = readFileQuery(datasetAt(url), searchParams);
  if (problems.length + readDownload(searchParams).problems.length > 0) return null;
  // A PNG and a PDF take long, and hold the drawing of the SVG beside them: one a chart is made.
  return /\.(png|pdf)$/.test(pathname) ? pathname : `${pathname}?${writeFileQuery(view, options)}`;
}

/** The pages of another relationship are made by the same code: one of each kind is followed, as it is without a query. */
const kindOf = ({ pathname }: URL) =>
  pathname.replace(/^(\/[\w-]+\/(?:events|actors|agreements|items))\/.*/, '$1/[id]');
const isOther = (url: URL) => datasetAt(url).dyad.path !== '';
/** Of the many choices on one page one is followed. */
const choiceOf = ({ pathname, searchParams }: URL) => pathname + [...searchParams.keys()].sort().join();
const keyOf = (url: URL) => (isOther(url) ? kindOf(url) : isFile(url) ? fileOf(url) : choiceOf(url));
const unescaped = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");

it('every link on every page leads to a page, and to the place on it that it names, or to a file', async () => {
  const bodies = new Map<string, string>();
  const asked = new Set<string>();
  const broken: string[] = [];
  const links: { from: string; to: string; place: string }[] = [];
  const waiting = pages.map((path) => new URL(path, site));
  while (waiting.length > 0) {
    const [url = new URL(site)] = waiting.splice(-1);
    const key = keyOf(url);
    if (key === null) broken.push(`${url.href} cannot be followed`);
    if (key === null || asked.has(key)) continue;
    asked.add(key);
    // The file is made for a HEAD as well.
    const response = await fetch(url, { method: isFile(url) ? 'HEAD' : 'GET' });
    const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
    if (isFile(url) || !isPage) {
      if (!response.ok || (isFile(url) && isPage)) broken.push(`${response.status} ${url.href}`);
      continue;
    }
    const body = await response.text();
    bodies.set(url.pathname + url.search, body);
    for (const [, tag = '', href = ''] of body.matchAll(/<(a|link|form)\b[^>]*?\s(?:href|action)="([^"]*)"/g)) {
      const target = new URL(unescaped(href), url);
      if (target.origin !== site) continue;
      if (tag === 'a')
        links.push({
          from: url.href,
          to: target.pathname + target.search,
          place: decodeURIComponent(target.hash.slice(1))
        });
      waiting.push(target);
    }
    if (!response.ok && !pages.some((path) => path === url.pathname)) broken.push(`${response.status} ${url.href}`);
  }
  for (const { from, to, place } of links) {
    const body = bodies.get(to);
    if (place !== '' && body && !body.includes(`id="${place}"`))
      broken.push(`${from} leads to #${place} of ${to}, which has no such place`);
  }
  expect(broken).toEqual([]);
  expect(bodies.size).toBeGreaterThan(60);
});
