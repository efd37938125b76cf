import wasm from '@resvg/resvg-wasm/index_bg.wasm?url';
import nastaliq from './fonts/noto-nastaliq-urdu-400.ttf?url';
import regular from './fonts/source-sans-3-400.ttf?url';
import semibold from './fonts/source-sans-3-600.ttf?url';
import type { RasterFiles } from './job';

/** Reads what the rasteriser is started with: on the server from the build, on the page by its address. */
export async function rasterFiles(read: (address: string) => Promise<ArrayBuffer>): Promise<RasterFiles> {
  const [code, ...fonts] = await Promise.all([wasm, regular, semibold, nastaliq].map(async (address) => new Uint8Array(await read(address))));
  return { wasm: code ?? new Uint8Array(), fonts };
}
