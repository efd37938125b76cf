import { rasterFiles } from './files';
import type { Raster, RasterJob, RasterResult } from './job';

interface Waiting { readonly resolve: (result: RasterResult) => void; readonly reject: (error: Error) => void }

let started: Promise<Raster> | undefined;

/** The rasteriser of this page, in a web worker; its code and fonts are fetched when the first picture is asked for. */
export const pageRaster: Raster = async (job) => {
  started ??= startWorker();
  return (await started)(job);
};

async function startWorker(): Promise<Raster> {
  const files = await rasterFiles(async (address) => (await fetch(address)).arrayBuffer());
  const worker = new Worker(new URL('./web-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const settle = (id: number, how: (task: Waiting) => void) => {
    const task = waiting.get(id);
    waiting.delete(id);
    if (task) how(task);
  };
  worker.addEventListener('message', ({ data: { id, result, error } }: MessageEvent<{ id: number; result?: RasterResult; error?: string }>) => {
    settle(id, ({ resolve, reject }) => { if (result === undefined) reject(new Error(error)); else resolve(result); });
  });
  worker.addEventListener('error', ({ message }) => {
    // Another one is started for the next picture.
    started = undefined;
    for (const id of waiting.keys()) settle(id, ({ reject }) => reject(new Error(message)));
  });
  worker.postMessage({ files });
  const run = (job: RasterJob) => new Promise<RasterResult>((resolve, reject) => {
    last += 1;
    waiting.set(last, { resolve, reject });
    worker.postMessage({ id: last, job });
  });
  return run as Raster;
}
