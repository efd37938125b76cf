import { drawOnServer } from './draw.server.ts';
import type { FileTools } from './exported-file.ts';
import { serverRaster } from './raster/raster.server.ts';

export { Busy } from './raster/thread-pool.ts';

/** What files are made with on the server. */
export const serverTools: FileTools = { draw: drawOnServer, raster: serverRaster };
