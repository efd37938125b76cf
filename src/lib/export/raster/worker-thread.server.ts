import { parentPort, workerData } from 'node:worker_threads';
import type { RasterFiles, RasterJob } from './raster-job.ts';
import { startRaster } from './rasteriser.ts';
import { answerTo } from './thread-answer.ts';

/** The module that a thread of the rasteriser is started from: this one, once it is built. */
export const threadEntry = import.meta.url;

/** What a thread is started with; `role` tells it from other threads that load this module. */
export interface ThreadData {
  readonly role: 'raster';
  readonly files: RasterFiles;
}

const isThread = (data: unknown): data is ThreadData =>
  typeof data === 'object' && data !== null && 'role' in data && data.role === 'raster';

if (parentPort && isThread(workerData)) {
  const port = parentPort;
  const raster = startRaster(workerData.files);
  port.on('message', (job: RasterJob) => {
    void answerTo(job, raster).then(({ answer, moved }) => port.postMessage(answer, moved));
  });
}
