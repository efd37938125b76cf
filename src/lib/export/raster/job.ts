import type { PptxDeck } from '../pptx/deck';

/** A piece of work that takes long enough to be done off the main thread. Sizes are in pixels but where a unit is named. */
export type RasterJob =
  | { readonly kind: 'png'; readonly svg: string; readonly width: number; readonly dpi: number; readonly words: PngWords }
  /** The same drawing with its letters as paths, as SVG text. */
  | { readonly kind: 'outlines'; readonly svg: string }
  | { readonly kind: 'pdf'; readonly pages: readonly PdfPage[]; readonly facts: PdfFacts }
  | { readonly kind: 'pptx'; readonly deck: PptxDeck };

/** What a PNG says of itself: keyword -> text. */
export type PngWords = Readonly<Partial<Record<'Title' | 'Source' | 'Copyright' | 'Comment' | 'Software', string>>>;

/** A drawing and the size of its page, in points (1/72 inch). */
export interface PdfPage { readonly svg: string; readonly width: number; readonly height: number }

export interface PdfFacts { readonly title: string; readonly author: string; readonly subject: string; readonly keywords: string; readonly date: string; readonly language: string }

/** What a job gives: bytes, or for outlines a text. */
export type RasterResult<J extends RasterJob = RasterJob> = J extends { readonly kind: 'outlines' } ? string : Uint8Array<ArrayBuffer>;

/** What the rasteriser is started with. */
export interface RasterFiles {
  readonly wasm: Uint8Array<ArrayBuffer>;
  readonly fonts: readonly Uint8Array<ArrayBuffer>[];
}

/** Does jobs one after another; a job that cannot be done rejects with the reason. */
export type Raster = <J extends RasterJob>(job: J) => Promise<RasterResult<J>>;
