import { rasterFiles } from './raster-files.ts';
import type { Raster, RasterFiles, RasterKind } from './raster-job.ts';
import { startOnce } from './start-once.ts';
import { resultOf } from './thread-answer.ts';
import { rasterPool, type PoolLimits, type Thread } from './thread-pool.ts';
import type { WorkerMessage } from './web-worker.client.ts';

/**
 * One worker, and room for all that a page asks of it; the deadline is long, since its code may come by a slow network.
 */
const lane = { threads: 1, queue: Infinity, retryAfter: 0 };
const limits: PoolLimits = { threads: 1, small: Infinity, lanes: { small: lane, large: lane }, deadline: 120_000 };

const pool = startOnce(async () => {
  const files = await rasterFiles((address) => fetch(address)).catch(told);
  return rasterPool(() => startWorker(files), limits);
});

/** The rasteriser of this page, in a web worker; its code and fonts are fetched when the first picture is asked for. */
export const pageRaster: Raster = async (job) => {
  const raster = await pool();
  try {
    return await raster(job);
  } catch (error) {
    // The browsers' words for a module that the worker asked for in vain, which comes as text.
    if (error instanceof Error && /imported module|module script/.test(error.message)) told(error);
    throw error;
  }
};

/** Tells the page of a part that did not come, in the way that Vite does of those that the page itself imports. */
function told(error: unknown): never {
  window.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: error }));
  throw error;
}

function startWorker(files: RasterFiles): Thread {
  const worker = new Worker(new URL('./web-worker.client.ts', import.meta.url), { type: 'module' });
  const post = <K extends RasterKind>(message: WorkerMessage<K>) => worker.postMessage(message);
  let alive = true;
  worker.addEventListener('error', () => {
    alive = false;
    // An error does not end it.
    worker.terminate();
  });
  post({ files });
  return {
    alive: () => alive,
    run: async (job) =>
      resultOf(
        job,
        await new Promise<unknown>((resolve, reject) => {
          const settled = new AbortController();
          worker.addEventListener(
            'message',
            ({ data }: MessageEvent<unknown>) => {
              settled.abort();
              resolve(data);
            },
            { signal: settled.signal }
          );
          worker.addEventListener(
            'error',
            (event) => {
              settled.abort();
              // One without a message is that the worker's own code did not come.
              reject(new Error(event.message || 'No worker could be made of a module script that did not come.'));
            },
            { signal: settled.signal }
          );
          post({ job });
        })
      ),
    end: () => {
      worker.terminate();
    }
  };
}
