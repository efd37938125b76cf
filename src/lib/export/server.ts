export { drawOnServer } from './draw.server';
export { Busy } from './raster/pool';
export { serverRaster } from './raster/threads.server';
