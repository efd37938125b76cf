import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { writeHostilePackage } from './hostile-package';
import { launchBrowser } from './launch';
import { servePlainFiles } from './plain-files';
import { build, serve } from './site';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the shared browser listens. */
    readonly browser: string;
    /** The site as `npm start` serves it. */
    readonly site: string;
    /** The same site, built from a package with hostile text in every field that takes text. */
    readonly hostileSite: string;
    /** The site as plain files. */
    readonly plainSite: string;
  }
}

/** Starts the browser and the three sites once for all test files, and ends them. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'dyad-'));
  const browser = await launchBrowser();
  // One build after the other: they share SvelteKit's folder for what is half done.
  const site = await serve('commands/start.js');
  const data = join(folder, 'data');
  writeHostilePackage(data);
  build(join(folder, 'hostile'), { ADAPTER: 'node', DATA_PACKAGE: data });
  build(join(folder, 'plain'), { ADAPTER: 'static' });
  const hostileSite = await serve(join(folder, 'hostile', 'index.js'));
  const plainSite = await servePlainFiles(join(folder, 'plain'));
  provide('browser', browser.wsEndpoint());
  provide('site', site.origin);
  provide('hostileSite', hostileSite.origin);
  provide('plainSite', plainSite.origin);
  return async () => {
    await browser.close();
    await Promise.all([site, hostileSite, plainSite].map(({ close }) => close()));
    rmSync(folder, { recursive: true });
  };
}
