import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { builtFolder } from '../../commands/build.ts';
import { writeHostilePackage } from './hostile-package.ts';
import { launchBrowser } from './launch.ts';
import { servePlainFiles } from './plain-files.ts';
import { serve, startSite } from './site.ts';
import { swapPackage } from './swap-package.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the shared browser listens. */
    readonly browser: string;
    /** The site as `npm start` serves it. */
    readonly site: string;
    /** The same site of a package with hostile text in every field that takes text. */
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
  const servers = async () => {
    const build = await built('server');
    const [data, hostile] = [join(folder, 'data'), join(folder, 'hostile')];
    writeHostilePackage(data);
    swapPackage(build, hostile, data);
    provide('site', (await started(startSite())).origin);
    provide('hostileSite', (await started(serve([join(hostile, 'index.js')]))).origin);
  };
  const files = async () => {
    provide('plainSite', (await started(servePlainFiles(await built('files')))).origin);
  };
  const browser = async () => {
    provide('browser', (await started(launchBrowser())).wsEndpoint());
  };
  // What has failed is told when all has come to an end: nothing goes on unseen.
  const failed = (await Promise.allSettled([servers(), files(), browser()])).find(
    ({ status }) => status === 'rejected'
  );
  if (failed?.status === 'rejected') {
    await end();
    throw failed.reason;
  }
  return end;
}

async function built(name: Parameters<typeof builtFolder>[0]): Promise<string> {
  const folder = await builtFolder(name);
  if (folder === null) throw new Error('The site cannot be built; Vite says why.');
  return folder;
}
