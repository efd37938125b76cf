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
    const [hostile, plain] = [join(folder, 'hostile'), join(folder, 'plain')];
    const starting = [
      started(startSite()).then(({ origin }) => {
        provide('site', origin);
      }),
      build('hostile', hostile, { ADAPTER: 'node', DATA_PACKAGE: data })
        .then(() => started(serve([join(hostile, 'index.js')])))
        .then(({ origin }) => {
          provide('hostileSite', origin);
        }),
      build('plain', plain, { ADAPTER: 'static' })
        .then(() => started(servePlainFiles(plain)))
        .then(({ origin }) => {
          provide('plainSite', origin);
        })
    ];
    // What has failed is told when all has come to an end: nothing goes on unseen.
    const failed = (await Promise.allSettled(starting)).find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
    provide('browser', (await started(launchBrowser())).wsEndpoint());
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}
