import wasm from '@resvg/resvg-wasm/index_bg.wasm?url';
import nastaliq from './fonts/noto-nastaliq-urdu-400.ttf?url';
import regular from './fonts/source-sans-3-400.ttf?url';
import semibold from './fonts/source-sans-3-600.ttf?url';
import type { RasterFiles } from './raster-job.ts';

/**
 * Reads what the rasteriser is started with: on the server from the build, on the page by its address. Rejects where
 * one of them does not come: the page of an error would be no font, and its letters be missing without a word.
 */
export async function rasterFiles(read: (address: string) => Response | Promise<Response>): Promise<RasterFiles> {
  const [code, ...fonts] = await Promise.all(
    [wasm, regular, semibold, nastaliq].map(async (address) => {
      const response = await read(address);
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    })
  );
  return { wasm: code ?? new Uint8Array(), fonts };
}
