import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Raster } from '#lib/export/raster/raster-job.ts';
import { startRaster } from '#lib/export/raster/rasteriser.ts';

const bytes = (path: string) => new Uint8Array(readFileSync(path));

/** The font files that the rasteriser is started with, in its order. */
export const fontFiles = ['source-sans-3-400', 'source-sans-3-600', 'noto-nastaliq-urdu-400'].map(
  (name) => `src/lib/export/raster/fonts/${name}.ttf`
);

declare global {
  // Kept outside the module: a thread starts the WebAssembly once, while tests may have their modules evaluated anew.
  var startedRasteriser: Promise<Raster> | undefined;
}

/** The rasteriser in this thread, with the files that server and page give it. */
export const rasteriser: Promise<Raster> = (globalThis.startedRasteriser ??= startRaster({
  wasm: bytes(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  fonts: fontFiles.map(bytes)
}));
