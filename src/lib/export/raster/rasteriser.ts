import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { describedPng } from './png.ts';
import type { Raster, RasterFiles, RasterJob, RasterKind, RasterResults } from './raster-job.ts';
import { inRuns } from './script-runs.ts';

const fallbackFamily = 'Source Sans 3';

/**
 * The rasteriser in this thread: resvg as WebAssembly, with these fonts and no others. It has no file system, and a
 * drawing that it cannot draw throws.
 */
export async function startRaster({ wasm, fonts }: RasterFiles): Promise<Raster> {
  await initWasm(wasm);
  const options = { fontBuffers: [...fonts], defaultFontFamily: fallbackFamily, sansSerifFamily: fallbackFamily };

  function opened<T>(svg: string, width: number | null, use: (drawing: InstanceType<typeof Resvg>) => T): T {
    const drawing = new Resvg(svg, {
      font: options,
      ...(width === null ? {} : { fitTo: { mode: 'width', value: width } })
    });
    try {
      return use(drawing);
    } finally {
      drawing.free();
    }
  }

  const rightEdge = (svg: string) =>
    opened(svg, null, (drawing) => {
      const box = drawing.getBBox();
      return box ? box.x + box.width : 0;
    });
  const drawn: typeof opened = (svg, width, use) => opened(inRuns(svg, rightEdge), width, use);

  const outlines = (svg: string) => drawn(svg, null, (drawing) => drawing.toString());

  const pixelsOf = <T>(svg: string, width: number, use: (png: Uint8Array) => T): T =>
    drawn(svg, width, (drawing) => {
      const image = drawing.render();
      try {
        return use(image.asPng());
      } finally {
        image.free();
      }
    });

  const does: { readonly [K in RasterKind]: (job: RasterJob<K>) => RasterResults[K] | Promise<RasterResults[K]> } = {
    outlines: ({ svg }) => outlines(svg),
    png: ({ svg, width, dpi, words }) => pixelsOf(svg, width, (png) => describedPng(png, dpi, words)),
    pdf: async ({ pages, facts }) => {
      const { writePdf } = await import('./pdf.ts');
      return writePdf(
        pages.map((page) => ({ ...page, svg: outlines(page.svg) })),
        facts
      );
    },
    pptx: async ({ deck }) => {
      const { writePptx } = await import('../pptx/write-pptx.ts');
      return writePptx(deck, ({ svg, pixels }) => ({ svg: outlines(svg), png: pixelsOf(svg, pixels, (png) => png) }));
    }
  };
  return async <K extends RasterKind>(job: RasterJob<K>): Promise<RasterResults[K]> => does[job.kind](job);
}
