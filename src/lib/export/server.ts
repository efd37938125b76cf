export { drawOnServer } from './draw.server.ts';
export { Busy } from './raster/thread-pool.ts';
export { serverRaster } from './raster/raster.server.ts';
