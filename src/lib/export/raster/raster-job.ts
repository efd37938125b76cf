import type { PptxDeck } from '../pptx/pptx-deck.ts';

/** What each kind of job is given. Sizes are in pixels but where a unit is named. */
interface RasterWork {
  readonly png: { readonly svg: string; readonly width: number; readonly dpi: number; readonly words: PngWords };
  readonly outlines: { readonly svg: string };
  readonly pdf: { readonly pages: readonly PdfPage[]; readonly facts: PdfFacts };
  readonly pptx: { readonly deck: PptxDeck };
}

export type RasterKind = keyof RasterWork;

/** What each kind of job gives: a file, or for outlines the same drawing with its letters as paths, as SVG text. */
export interface RasterResults {
  readonly png: Uint8Array<ArrayBuffer>;
  readonly outlines: string;
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly pptx: Uint8Array<ArrayBuffer>;
}

/** A piece of work that takes long enough to be done off the main thread. */
export type RasterJob<K extends RasterKind = RasterKind> = {
  readonly [P in K]: { readonly kind: P } & RasterWork[P];
}[K];

/** What a PNG says of itself: keyword -> text. */
export type PngWords = Readonly<Partial<Record<'Title' | 'Source' | 'Copyright' | 'Comment' | 'Software', string>>>;

/** A drawing and the size of its page, in points (1/72 inch). */
export interface PdfPage {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface PdfFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  readonly date: string;
  readonly language: string;
}

/** What the rasteriser is started with. */
export interface RasterFiles {
  readonly wasm: Uint8Array<ArrayBuffer>;
  readonly fonts: readonly Uint8Array<ArrayBuffer>[];
}

/** Does jobs one after another; a job that cannot be done rejects with the reason. */
export type Raster = <K extends RasterKind>(job: RasterJob<K>) => Promise<RasterResults[K]>;
