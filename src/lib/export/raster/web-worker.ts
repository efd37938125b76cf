import type { Raster, RasterFiles, RasterJob } from './job';
import { startRaster } from './raster';

/** The rasteriser of a page. The first message brings its files, each later one a job. */
let raster: Promise<Raster> | undefined;

self.addEventListener('message', ({ data }: MessageEvent<{ readonly files: RasterFiles } | { readonly id: number; readonly job: RasterJob }>) => {
  if ('files' in data) {
    raster = startRaster(data.files);
    return;
  }
  const { id, job } = data;
  void raster?.then((run) => run(job)).then(
    (result) => self.postMessage({ id, result }, { transfer: typeof result === 'string' ? [] : [result.buffer] }),
    (error: unknown) => self.postMessage({ id, error: error instanceof Error ? error.message : String(error) })
  );
});
