import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { writeHostilePackage } from './hostile-package.ts';
import { launchBrowser } from './launch.ts';
import { servePlainFiles } from './plain-files.ts';
import { build, serve, startSite } from './site.ts';

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
  const ends: (() => Promise<void>)[] = [];
  const end = async () => {
    for (const close of ends.reverse()) await close();
    rmSync(folder, { recursive: true, force: true });
  };
  const started = async <T extends { close(): Promise<void> }>(starting: Promise<T>): Promise<T> => {
    const running = await starting;
    ends.push(() => running.close());
    return running;
  };
  try {
    const data = join(folder, 'data');
    writeHostilePackage(data);
    // One build after the other: they share SvelteKit's folder for what is half done.
    provide('site', (await started(startSite())).origin);
    build(join(folder, 'hostile'), { ADAPTER: 'node', DATA_PACKAGE: data });
    provide('hostileSite', (await started(serve([join(folder, 'hostile', 'index.js')]))).origin);
    build(join(folder, 'plain'), { ADAPTER: 'static' });
    provide('plainSite', (await started(servePlainFiles(join(folder, 'plain')))).origin);
    provide('browser', (await started(launchBrowser())).wsEndpoint());
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}
