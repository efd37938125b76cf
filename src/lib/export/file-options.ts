import { choice, readParameters, wholeNumber, words, type Parameters, type ViewProblem } from '#lib/view/index.ts';
import { defaultOptions } from './default-options.ts';
import { millimetresAnInch } from './lengths.ts';
import { dpiBounds, maxHeight, maxNoteLength, maxTitleLength, paperBounds, sideBounds } from './size-bounds.ts';

export const formats = ['svg', 'png', 'pdf', 'pptx', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

/** What a reader can ask of a file beside its view. Names and values are those of the query string. */
export interface FileOptions {
  /** In pixels; the height 0 is as high as the chart needs. */
  readonly width: number;
  readonly height: number;
  /** Width on paper, in millimetres, which decides that in pixels; 0 where none is asked for. */
  readonly mm: number;
  /** Pixels an inch: a letter of 10 points stays one of 10 points on paper. */
  readonly dpi: number;
  readonly background: 'paper' | 'transparent';
  /** Without title and notes. */
  readonly plain: '0' | '1';
  /** SVG only: letters as text with the font, or as paths. */
  readonly text: 'font' | 'outlines';
  /** An editor's own title in place of the finding, and own words below the drawing. The file says whose they are. */
  readonly title: string;
  readonly note: string;
  /** Whether names stand in the drawing: all for which there is room, none, or those of highlighted events alone. */
  readonly labels: 'on' | 'off' | 'chosen';
  readonly legend: 'on' | 'off';
  /**
   * All of a network, or whoever has room with large letters, as on a slide; the foot counts who is left out. Of warmth, all
   * that is said of how it is measured, or what a picture needs that is shown small.
   */
  readonly detail: 'whole' | 'main';
  /** In shades of grey, to see whether the drawing can be printed so. */
  readonly grey: '0' | '1';
}

const parameters: Parameters<FileOptions> = {
  width: wholeNumber(sideBounds.min, sideBounds.max),
  height: wholeNumber(sideBounds.min, sideBounds.max),
  mm: wholeNumber(paperBounds.min, paperBounds.max),
  dpi: wholeNumber(dpiBounds.min, dpiBounds.max),
  background: choice(['paper', 'transparent']),
  plain: choice(['0', '1']),
  text: choice(['font', 'outlines']),
  title: { ...words(maxTitleLength), single: true },
  note: { ...words(maxNoteLength), single: true },
  labels: choice(['on', 'off', 'chosen']),
  legend: choice(['on', 'off']),
  detail: choice(['whole', 'main']),
  grey: choice(['0', '1'])
};

/** The names of the query string beside those of the view, in canonical order. */
export const optionNames = Object.keys(parameters) as (keyof FileOptions)[];

/** Query string -> options. Every value that cannot be followed is a problem and leaves the default. */
export function readOptions(query: URLSearchParams): { options: FileOptions; problems: ViewProblem[] } {
  const { values, problems } = readParameters(query, parameters, defaultOptions);
  const options = onPaper(values, problems);
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

/** The options with the pixels that a width on paper takes; one that takes too few or too many is a problem. */
function onPaper(options: FileOptions, problems: ViewProblem[]): FileOptions {
  const { mm, dpi } = options;
  if (mm === 0) return options;
  const width = Math.round((mm * dpi) / millimetresAnInch);
  if (width >= sideBounds.min && width <= sideBounds.max) return { ...options, width };
  const inMillimetres = (pixels: number) => (pixels * millimetresAnInch) / dpi;
  const min = Math.max(paperBounds.min, Math.ceil(inMillimetres(sideBounds.min)));
  const max = Math.min(paperBounds.max, Math.floor(inMillimetres(sideBounds.max)));
  problems.push({ parameter: 'mm', value: String(mm), fault: 'whole', allowed: `${min}–${max}` });
  return { ...options, mm: defaultOptions.mm };
}
