import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { greatest } from 'd3';
import { chromium, type Browser } from 'playwright-core';
import { build, type InlineConfig } from 'vite';
import type { Dataset } from '#lib/dataset/index.ts';
import { readFolder } from '#lib/dataset/read/read-folder.ts';
import { ask } from '../../tests/support/ask.ts';
import { launchBrowser } from '../../tests/support/launch.ts';
import { pages } from '../../tests/support/pages.ts';
import { startSite, type Site } from '../../tests/support/site.ts';
import { measureFiles, type FileMeasures } from './file-times.ts';
import { measureFrontPage, type FrontPage } from './front-page-times.ts';
import type { PageTimes } from './page-times.svelte.ts';
import type { ServerRender } from './server-renders.ts';
import { joinTimes, timing, type Timing } from './workload.ts';

/** What `page.js` puts into the page. */
declare const bench: typeof import('./page-times.svelte.ts');

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = (file: string) => join(root, 'commands/bench', file);
const many = 10_000;

/** What was measured, in bytes, counts or times beside a workload. */
export interface Measures {
  readonly frontPage: FrontPage;
  /** The page with the most HTML, in bytes as gzip compresses it. */
  readonly largestPage: { readonly path: string; readonly bytes: number };
  readonly renders: readonly ServerRender[];
  readonly files: FileMeasures;
  /** The charts in the browser, for the real events and for many. */
  readonly charts: { readonly few: ChartTimings; readonly many: ChartTimings; readonly count: number };
}

/** The charts drawn and then drawn anew for each filter: on pages that have just been loaded, and on them again. */
interface ChartTimings {
  readonly drawing: Timing;
  readonly redraw: Timing;
  readonly again: Timing;
}

/** Builds what is needed, measures everything that has a budget, and leaves nothing behind. */
export async function measure(): Promise<Measures> {
  const folder = mkdtempSync(join(tmpdir(), 'dyad-bench-'));
  const server = await launchBrowser();
  const browser = await chromium.connect(server.wsEndpoint());
  try {
    await build(
      bundle(folder, { ssr: here('server-renders.ts'), rolldownOptions: { output: { entryFileNames: 'server.js' } } })
    );
    await build(
      bundle(folder, {
        lib: { entry: here('page-times.svelte.ts'), formats: ['iife'], name: 'bench', fileName: () => 'page.js' }
      })
    );
    const { dataset } = readFolder(join(root, 'data/pakistan-russia'), join(root, 'data/codebook'));
    return {
      ...(await measurePages(browser)),
      renders: serverRenders(folder),
      files: await measureFiles(),
      charts: {
        few: await chartTimings(browser, folder, dataset),
        many: await chartTimings(browser, folder, dataset, many),
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

async function measurePages(browser: Browser): Promise<Pick<Measures, 'frontPage' | 'largestPage'>> {
  const site = await startSite();
  try {
    return { frontPage: await measureFrontPage(browser, site), largestPage: await largestPage(site) };
  } finally {
    await site.close();
  }
}

async function largestPage(site: Site): Promise<Measures['largestPage']> {
  const sizes = await Promise.all(
    pages.map(async (path) => ({ path, bytes: gzipSync((await ask(site.origin, path)).body).length }))
  );
  return greatest(sizes, ({ bytes }) => bytes) ?? { path: '', bytes: NaN };
}

/** In a process of its own, as the site's server is. */
function serverRenders(folder: string): readonly ServerRender[] {
  const told = execFileSync(process.execPath, [join(folder, 'server.js')], { encoding: 'utf8' });
  return JSON.parse(told) as ServerRender[];
}

/** On so many pages one after another: what a browser does beside, and when, differs from page to page. */
const pageCount = 5;

async function chartTimings(browser: Browser, folder: string, dataset: Dataset, count?: number): Promise<ChartTimings> {
  const fresh: PageTimes[] = [];
  const again: PageTimes[] = [];
  for (let n = 0; n < pageCount; n += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.addScriptTag({ path: join(folder, 'page.js') });
    const times = () =>
      page.evaluate(([dataset, count]) => bench.drawCharts(dataset, count), [dataset, count] as const);
    fresh.push(await times());
    again.push(await times());
    await page.close();
  }
  return {
    drawing: timing(joinTimes(fresh.map(({ drawing }) => drawing))),
    redraw: timing(joinTimes(fresh.map(({ redraws }) => redraws))),
    again: timing(joinTimes(again.map(({ redraws }) => redraws)))
  };
}
