import { choice, readParameters, wholeNumber, type Parameters, type ViewProblem } from '#lib/view/index.ts';
import { defaultOptions } from './default-options.ts';
import { dpiBounds, maxHeight, sideBounds } from './size-bounds.ts';

export const formats = ['svg', 'png', 'pdf', 'pptx', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

/** What a reader can ask of a file beside its view. Names and values are those of the query string. */
export interface FileOptions {
  /** In pixels; the height 0 is as high as the chart needs. */
  readonly width: number;
  readonly height: number;
  /** Pixels an inch: a letter of 10 points stays one of 10 points on paper. */
  readonly dpi: number;
  readonly background: 'paper' | 'transparent';
  /** Without title and notes. */
  readonly plain: '0' | '1';
  /** SVG only: letters as text with the font, or as paths. */
  readonly text: 'font' | 'outlines';
}

const parameters: Parameters<FileOptions> = {
  width: wholeNumber(sideBounds.min, sideBounds.max),
  height: wholeNumber(sideBounds.min, sideBounds.max),
  dpi: wholeNumber(dpiBounds.min, dpiBounds.max),
  background: choice(['paper', 'transparent']),
  plain: choice(['0', '1']),
  text: choice(['font', 'outlines'])
};

/** The names of the query string beside those of the view, in canonical order. */
export const optionNames = Object.keys(parameters) as (keyof FileOptions)[];

/** Query string -> options. Every value that cannot be followed is a problem and leaves the default. */
export function readOptions(query: URLSearchParams): { options: FileOptions; problems: ViewProblem[] } {
  const { values: options, problems } = readParameters(query, parameters, defaultOptions);
  if (options.height > maxHeight(options.width)) {
    problems.push({
      parameter: 'height',
      value: String(options.height),
      fault: 'pixels',
      allowed: `${sideBounds.min}–${maxHeight(options.width)}`
    });
  }
  return { options, problems };
}
