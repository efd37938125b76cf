import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chromium, type Browser } from 'playwright-core';
import { build, type InlineConfig } from 'vite';
import type { Dataset } from '#lib/dataset/index.ts';
import { readFolder } from '#lib/dataset/read/read-folder.ts';
import { launchBrowser } from '../../tests/support/launch.ts';
import { startSite, type Site } from '../../tests/support/site.ts';
import { measureFiles, type FileMeasures } from './files.ts';
import { pageRedraws, type PageRedraws } from './front-page.ts';
import type { ServerRender } from './server.ts';

/** What `page.js` puts into the page. */
declare const bench: typeof import('./page.svelte.ts');

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = (file: string) => join(root, 'commands/bench', file);
const many = 10_000;

/** What was measured, in bytes or milliseconds. */
export interface Measures {
  /** Gzipped JavaScript that the front page loads. */
  readonly script: number;
  readonly foreignRequests: number;
  readonly renders: readonly ServerRender[];
  readonly files: FileMeasures;
  /** All filter changes, for the real events and for many: on a page that has just been loaded, and again. */
  readonly redraws: { readonly few: Redraws; readonly many: Redraws; readonly count: number };
  readonly page: PageRedraws;
}

/**
 * Milliseconds of each filter change: the first ones, whose code the browser has not compiled yet, and the same ones
 * again.
 */
interface Redraws {
  readonly first: readonly number[];
  readonly again: readonly number[];
}

/** Builds what is needed, measures everything that has a budget, and leaves nothing behind. */
export async function measure(): Promise<Measures> {
  const folder = mkdtempSync(join(tmpdir(), 'dyad-bench-'));
  const server = await launchBrowser();
  const browser = await chromium.connect(server.wsEndpoint());
  try {
    await build(
      bundle(folder, { ssr: here('server.ts'), rolldownOptions: { output: { entryFileNames: 'server.js' } } })
    );
    await build(
      bundle(folder, {
        lib: { entry: here('page.svelte.ts'), formats: ['iife'], name: 'bench', fileName: () => 'page.js' }
      })
    );
    const { dataset } = readFolder(join(root, 'data/pakistan-russia'), join(root, 'data/codebook'));
    return {
      ...(await frontPage(browser)),
      renders: serverRenders(folder),
      files: await measureFiles(),
      redraws: {
        few: await redraws(browser, folder, dataset),
        many: await redraws(browser, folder, dataset, many),
        count: many
      }
    };
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The charts alone, built as the site is, but without its pages. */
function bundle(outDir: string, output: NonNullable<InlineConfig['build']>): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [svelte({ configFile: false })],
    ssr: { noExternal: true },
    build: { outDir, emptyOutDir: false, ...output }
  };
}

async function frontPage(browser: Browser): Promise<Pick<Measures, 'script' | 'foreignRequests' | 'page'>> {
  const site = await startSite();
  try {
    return { ...(await loaded(browser, site)), page: await pageRedraws(browser, site) };
  } finally {
    await site.close();
  }
}

async function loaded(browser: Browser, site: Site): Promise<Pick<Measures, 'script' | 'foreignRequests'>> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const scripts = new Map<string, Promise<number>>();
  let foreignRequests = 0;
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site.origin}/`) && !request.url().startsWith('data:')) foreignRequests += 1;
  });
  page.on('response', (response) => {
    if (/javascript/.test(response.headers()['content-type'] ?? ''))
      scripts.set(
        response.url(),
        response.body().then((body) => gzipSync(body).length)
      );
  });
  await page.goto(`${site.origin}/`, { waitUntil: 'networkidle' });
  const script = (await Promise.all(scripts.values())).reduce((sum, bytes) => sum + bytes, 0);
  await page.close();
  return { script, foreignRequests };
}

/** In a process of its own, as the site's server is. */
function serverRenders(folder: string): readonly ServerRender[] {
  const told = execFileSync(process.execPath, [join(folder, 'server.js')], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' }
  });
  return JSON.parse(told) as ServerRender[];
}

/** On so many pages one after another: what a browser does beside, and when, differs from page to page. */
const pages = 5;

async function redraws(browser: Browser, folder: string, dataset: Dataset, count?: number): Promise<Redraws> {
  const first: number[] = [];
  const again: number[] = [];
  for (let n = 0; n < pages; n += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.addScriptTag({ path: join(folder, 'page.js') });
    const times = () => page.evaluate(([dataset, count]) => bench.redraws(dataset, count), [dataset, count] as const);
    first.push(...(await times()));
    again.push(...(await times()));
    await page.close();
  }
  return { first, again };
}
