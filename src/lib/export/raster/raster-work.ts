import type { RasterJob, RasterKind } from './raster-job.ts';

/** What a job asks of a thread. */
export interface RasterWork {
  /** How many drawings it makes. */
  readonly drawings: number;
  /** How many pixels it takes as long as. */
  readonly pixels: number;
}

/** The smallest drawing takes as long as so many pixels do: its letters must be shaped all the same. */
const minPixels = 500_000;

const pixelsIn: { readonly [K in RasterKind]: (job: RasterJob<K>) => readonly number[] } = {
  png: ({ svg, width }) => [width * width * proportionOf(svg)],
  outlines: () => [0],
  pdf: ({ pages }) => pages.map(() => 0),
  pptx: ({ deck }) =>
    deck.slides.map(({ graphic }) =>
      graphic?.kind === 'picture' ? (graphic.pixels * graphic.pixels * graphic.height) / graphic.width : 0
    )
};

/** The work of a job, known before it is done. */
export function workOf<K extends RasterKind>(job: RasterJob<K>): RasterWork {
  const each = pixelsIn[job.kind](job);
  return {
    drawings: Math.max(1, each.length),
    pixels: Math.max(
      minPixels,
      each.reduce((sum, pixels) => sum + Math.max(minPixels, pixels), 0)
    )
  };
}

/** Height by width of a drawing, as its frame tells. */
function proportionOf(svg: string): number {
  const [, width, height] = /^<svg[^>]* viewBox="[^" ]+ [^" ]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return width === undefined ? 1 : Number(height) / Number(width);
}
