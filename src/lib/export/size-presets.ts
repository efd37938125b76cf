import type { FileOptions } from './file-options.ts';
import { millimetresAnInch } from './lengths.ts';

/** How large a picture is, and how many of its pixels make an inch. */
export type PictureSize = Pick<FileOptions, 'width' | 'height' | 'mm' | 'dpi'>;

/** In the quality that printers ask for. */
const printDpi = 300;
const printed = (mm: number): PictureSize => ({
  width: Math.round((mm * printDpi) / millimetresAnInch),
  height: 0,
  mm,
  dpi: printDpi
});

/** Sizes for the places where a picture mostly goes; the height 0 is as high as the chart needs. */
export const presets = {
  /** A full screen of a projector, letters large enough for a room. */
  slide: { width: 1920, height: 1080, mm: 0, dpi: 200 },
  /** With larger letters, names of the network would be cut. */
  square: { width: 1080, height: 1080, mm: 0, dpi: 128 },
  phone: { width: 1080, height: 1920, mm: 0, dpi: 240 },
  /** One column of a paper, one and a half, the text of an A4 page, and both columns. */
  mm85: printed(85),
  mm120: printed(120),
  mm160: printed(160),
  mm174: printed(174)
} as const satisfies Readonly<Record<string, PictureSize>>;

export type PresetName = keyof typeof presets;
