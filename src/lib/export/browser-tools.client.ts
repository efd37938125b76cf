import { drawOnPage } from './draw.client.ts';
import type { FileTools } from './exported-file.ts';
import { pageRaster } from './raster/raster.client.ts';

/** What files are made with on a page, without any server. */
export const browserTools: FileTools = { draw: drawOnPage, raster: pageRaster };
