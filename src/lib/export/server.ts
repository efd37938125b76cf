export { drawOnServer } from './draw.server';
export { Busy } from './raster/pool.server';
export { serverRaster } from './raster/threads.server';
