import { drawOnServer } from './draw.server.ts';
import type { FileTools } from './exported-file.ts';
import { serverRaster } from './raster/raster.server.ts';

export { Busy } from './raster/thread-pool.ts';

/** What a file is made with on the server, for as long as it is wanted. */
export const serverTools = (wanted: AbortSignal): FileTools => ({
  draw: drawOnServer,
  raster: (job) => serverRaster(job, wanted)
});
