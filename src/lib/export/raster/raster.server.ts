import { Worker } from 'node:worker_threads';
import { read } from '$app/server';
import { rasterFiles } from './raster-files.ts';
import type { RasterFiles } from './raster-job.ts';
import { serverLimits } from './server-limits.server.ts';
import { startOnce } from './start-once.ts';
import { resultOf } from './thread-answer.ts';
import { rasterPool, ThreadEnded, type RasterPool, type Thread } from './thread-pool.ts';
import { threadEntry, type ThreadData } from './worker-thread.server.ts';

const pool = startOnce(async () => {
  const files = await rasterFiles((address) => read(address));
  return rasterPool(() => startThread(files), serverLimits);
});

/** The rasteriser of this server: a few threads, started when the first picture is asked for. */
export const serverRaster: RasterPool = async (job, wanted) => (await pool())(job, wanted);

/** A module of the development server is TypeScript, which Node cannot start a thread from; Vite can. */
const threadOfSource =
  "import('vite').then(({ runnerImport }) => runnerImport(require('node:worker_threads').workerData.entry, { configFile: false, logLevel: 'error' }))";

function startThread(files: RasterFiles): Thread {
  const data: ThreadData & { readonly entry: string } = { role: 'raster', files, entry: threadEntry };
  const worker = import.meta.env.DEV
    ? new Worker(threadOfSource, { eval: true, workerData: data })
    : new Worker(new URL(threadEntry), { workerData: data });
  // A thread that waits keeps no process alive.
  worker.unref();
  let alive = true;
  worker.on('error', () => {
    alive = false;
  });
  worker.on('exit', () => {
    alive = false;
  });
  return {
    alive: () => alive,
    run: async (job) =>
      resultOf(
        job,
        await new Promise<unknown>((resolve, reject) => {
          const ended = () => {
            reject(new ThreadEnded());
          };
          worker.ref();
          worker.once('error', reject);
          worker.once('exit', ended);
          worker.once('message', (answer: unknown) => {
            worker.off('error', reject);
            worker.off('exit', ended);
            worker.unref();
            resolve(answer);
          });
          worker.postMessage(job);
        })
      ),
    end: () => {
      void worker.terminate();
    }
  };
}
