export { drawOnServer } from './draw.server.ts';
export { Busy } from './raster/pool.ts';
export { serverRaster } from './raster/threads.server.ts';
