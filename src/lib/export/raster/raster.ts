import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Raster, RasterFiles, RasterJob } from './job';
import { describedPng } from './png';

const fallbackFamily = 'Source Sans 3';

/**
 * The rasteriser in this thread: resvg as WebAssembly, with these fonts and no others. It has no file system, and a
 * drawing that it cannot draw throws.
 */
export async function startRaster({ wasm, fonts }: RasterFiles): Promise<Raster> {
  await initWasm(wasm);
  const options = { fontBuffers: [...fonts], defaultFontFamily: fallbackFamily, sansSerifFamily: fallbackFamily };

  function drawn<T>(svg: string, width: number | null, use: (drawing: InstanceType<typeof Resvg>) => T): T {
    const drawing = new Resvg(svg, { font: options, ...(width === null ? {} : { fitTo: { mode: 'width', value: width } }) });
    try {
      return use(drawing);
    } finally {
      drawing.free();
    }
  }

  const outlines = (svg: string) => drawn(svg, null, (drawing) => drawing.toString());

  const pixelsOf = <T>(svg: string, width: number, use: (png: Uint8Array) => T): T => drawn(svg, width, (drawing) => {
    const image = drawing.render();
    try {
      return use(image.asPng());
    } finally {
      image.free();
    }
  });

  async function done(job: RasterJob): Promise<string | Uint8Array<ArrayBuffer>> {
    switch (job.kind) {
      case 'outlines': return outlines(job.svg);
      case 'png': return pixelsOf(job.svg, job.width, (png) => describedPng(png, job.dpi, job.words));
      case 'pdf': {
        const { writePdf } = await import('./pdf');
        return writePdf(job.pages.map((page) => ({ ...page, svg: outlines(page.svg) })), job.facts);
      }
      case 'pptx': {
        const { writePptx } = await import('../pptx');
        return writePptx(job.deck, ({ svg, pixels }) => ({ svg: outlines(svg), png: pixelsOf(svg, pixels, (png) => png) }));
      }
    }
  }
  // Which result a job gives is told by its kind.
  return done as Raster;
}
