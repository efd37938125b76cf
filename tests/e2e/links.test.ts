import { expect, inject, it } from 'vitest';
import { readDownload, readFileQuery } from '#lib/export/index.ts';
import { dataset } from '../support/dataset.ts';
import { pages } from '../support/pages.ts';

const site = inject('site');
/** Whether a link leads to a chart's file: of each file one is made, and of the others the address is read. */
const isFile = ({ pathname }: URL) => pathname.startsWith('/charts/');
const canBeMade = ({ searchParams }: URL) =>
  [readFileQuery(dataset, searchParams), readDownload(searchParams)].every(({ problems }) => problems.length === 0);
const unescaped = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");

it('every link on every page leads to a page, and to the place on it that it names', async () => {
  const bodies = new Map<string, string>();
  const asked = new Set<string>();
  const broken: string[] = [];
  const links: { from: string; to: string; place: string }[] = [];
  const waiting = pages.map((path) => new URL(path, site));
  while (waiting.length > 0) {
    const [url = new URL(site)] = waiting.splice(-1);
    if (isFile(url) && !canBeMade(url)) broken.push(`${url.href} cannot be followed`);
    // Of the many choices on one page one is followed.
    const key = url.pathname + (isFile(url) ? '' : [...url.searchParams.keys()].sort().join());
    if (asked.has(key)) continue;
    asked.add(key);
    const response = await fetch(url);
    if (!response.headers.get('content-type')?.startsWith('text/html')) {
      if (!response.ok) broken.push(`${response.status} ${url.href}`);
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
