/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, build, files, version } from '$service-worker';

// What it caches is what the pages of a briefing need without a network; the other pages it leaves to the network.
declare const self: ServiceWorkerGlobalScope;
declare const __RELATIONSHIPS__: readonly string[];

const cacheName = `briefing ${version}`;
/** The pages of a relationship's briefing; that of the first, at the plain addresses, is named by no word. */
const pagesOf = (relationship: string) =>
  ['briefing', 'briefing/presenter', 'briefing/edit', 'briefing/handout'].map((path) =>
    [base, relationship, path].filter((part, n) => n === 0 || part !== '').join('/')
  );
const others = __RELATIONSHIPS__.slice(1);
const pages = ['', ...others].flatMap(pagesOf);
/** Which relationship a page of the site is of. Each is entered by a page that is loaded anew. */
const relationshipOf = (address: string) => {
  const [first = ''] = new URL(address).pathname.slice(base.length + 1).split('/');
  return others.includes(first) ? first : '';
};
/** These change with a new version under the same name, so the network is asked first. */
const unhashed = ['/theme.css', '/theme.js', '/early-input.js', '/icon.svg'].map((path) => base + path);
/** What the slides of a briefing compare, each by its query. */
const comparisons = `${base}/compare/figure.json`;
/** These bear the base already. */
const fonts = files.filter((path) => path.endsWith('.woff2'));
const hashedFolder = `${base}/_app/immutable/`;
/** A network that has not answered by then is as good as none, in milliseconds: an audience waits no longer. */
const networkTimeout = 4000;

self.addEventListener('install', (event) => {
  event.waitUntil(cacheEssentials().then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => {
  event.waitUntil(deleteOldCaches().then(() => self.clients.claim()));
});
self.addEventListener('message', (event) => {
  if (event.data !== 'keep all') return;
  const shown = event.source instanceof Client ? [relationshipOf(event.source.url)] : [];
  event.waitUntil(Promise.all(shown.map(cachePages)).then(cacheRest));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname.startsWith(hashedFolder) || fonts.includes(pathname)) event.respondWith(cacheFirst(request));
  else if (
    pages.includes(pathname) ||
    unhashed.includes(pathname) ||
    pages.some((page) => pathname === `${page}/__data.json`)
  )
    event.respondWith(networkFirst(request));
  else if (pathname === comparisons) event.respondWith(comparison(request));
});

/** Caches what is the same for all relationships, and the pages of those that are shown in a window. */
async function cacheEssentials() {
  const cache = await caches.open(cacheName);
  await cache.addAll([...unhashed, ...fonts].map(pastHttpCache));
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const relationship of new Set(windows.map(({ url }) => relationshipOf(url)))) await cachePages(relationship);
}

/** Caches the pages of a relationship's briefing, and of the program those files that they name. */
async function cachePages(relationship: string) {
  const cache = await caches.open(cacheName);
  const pages = pagesOf(relationship);
  if (await cache.match(pages.at(-1) ?? '')) return;
  const needed = new Set<string>();
  for (const page of pages) {
    const response = await fetch(page, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${page}: ${response.status}`);
    for (const path of assetsNamedIn(`${await response.clone().text()} ${response.headers.get('link') ?? ''}`))
      needed.add(path);
    await cache.put(page, response);
  }
  await cache.addAll([...needed].map(pastHttpCache));
  // For who comes from another page; plain files have no such data for every page.
  await Promise.all(pages.map((page) => cache.add(`${page}/__data.json`).catch(() => undefined)));
}

/**
 * Caches what makes files too, once the pages stand: it is large, and no one waits for it. What does not come now comes
 * at another visit.
 */
async function cacheRest() {
  const cache = await caches.open(cacheName);
  for (const path of build) if (!(await cache.match(path))) await cache.add(path).catch(() => undefined);
}

/** What a slide compares comes from the network, and is kept for when there is none. */
async function comparison(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(networkTimeout) });
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch (error) {
    const found = await cache.match(request);
    if (found) return found;
    throw error;
  }
}

/** Asks the network even where the browser remembers an answer, which may be of the version before. */
const pastHttpCache = (path: string) =>
  new Request(path, { cache: path.startsWith(hashedFolder) ? 'default' : 'no-cache' });

/** Paths of the program's hashed files in a page, however it leads to them. */
const assetsNamedIn = (page: string) =>
  Array.from(page.matchAll(/_app\/immutable\/[\w./-]+\.(?:js|css)/g), ([path]) => `${base}/${path}`);

async function deleteOldCaches() {
  for (const name of await caches.keys())
    if (name.startsWith('briefing ') && name !== cacheName) await caches.delete(name);
}

async function cacheFirst(request: Request): Promise<Response> {
  return (await caches.match(request.url)) ?? (await fetchAndCache(request));
}

/** A page is cached once for all queries: its place in the deck, its view and its theme are read by the page itself. */
async function networkFirst(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  try {
    return await fetchAndCache(request, AbortSignal.timeout(networkTimeout));
  } catch (error) {
    const found = await (await caches.open(cacheName)).match(pathname);
    if (found) return found;
    throw error;
  }
}

/** From the network; what belongs to the briefing is cached as it comes. */
async function fetchAndCache(request: Request, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(request, signal ? { signal, cache: 'no-cache' } : {});
  if (response.ok && !response.redirected && isSameForEveryone(new URL(request.url)))
    await (await caches.open(cacheName)).put(new URL(request.url).pathname, response.clone());
  return response;
}

/**
 * Whether an address brings everyone the same. What data a page is sent depends on what it has: only those of the first
 * visit are whole. Into a page the server writes the theme and the language that the query asks for.
 */
const isSameForEveryone = ({ pathname, search }: URL) =>
  !pathname.endsWith('/__data.json') && (search === '' || !pages.includes(pathname));
