import type { Raster, RasterFiles, RasterJob, RasterKind } from './raster-job.ts';
import { startRaster } from './rasteriser.ts';
import { answerTo } from './thread-answer.ts';

/** What the worker is told: first its files, then one job after another. */
export type WorkerMessage<K extends RasterKind = RasterKind> =
  { readonly files: RasterFiles } | { readonly job: RasterJob<K> };

let raster: Promise<Raster> | null = null;

self.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
  if ('files' in data) raster = startRaster(data.files);
  else if (raster)
    void answerTo(data.job, raster).then(({ answer, moved }) => self.postMessage(answer, { transfer: moved }));
});
