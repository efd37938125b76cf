import type { FileOptions } from './file-options.ts';

/** How large a picture is, and how many of its pixels make an inch. */
export type PictureSize = Pick<FileOptions, 'width' | 'height' | 'dpi'>;

/** Sizes for the places where a picture mostly goes; the height 0 is as high as the chart needs. */
export const presets = {
  /** A full screen of a projector, letters large enough for a room. */
  slide: { width: 1920, height: 1080, dpi: 200 },
  /** 160 mm, the text width of an A4 page, in print quality. */
  report: { width: 1890, height: 0, dpi: 300 },
  /** With larger letters, names of the network would be cut. */
  square: { width: 1080, height: 1080, dpi: 128 },
  phone: { width: 1080, height: 1920, dpi: 240 }
} as const satisfies Readonly<Record<string, PictureSize>>;

export type PresetName = keyof typeof presets;
