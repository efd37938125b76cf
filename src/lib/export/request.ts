import { chartNames, type ChartName } from '$lib/charts';
import type { Dataset } from '$lib/dataset';
import { checkView, choice, readView, told, whole, writeView, type Parameter, type View, type ViewProblem } from '$lib/view';

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

/** A file that is asked for. */
export interface FileRequest {
  readonly chart: ChartName;
  readonly format: Format;
  readonly view: View;
  readonly options: FileOptions;
}

export const defaultOptions: FileOptions = { width: 1280, height: 0, dpi: 96, background: 'paper', plain: '0', text: 'font' };
/** One inch of CSS, in pixels. */
export const screenDpi = 96;

const side = { least: 160, most: 8000 } as const;
const mostPixels = 40_000_000;

const parameters: { readonly [K in keyof FileOptions]: Parameter<FileOptions[K]> } = {
  width: whole(side.least, side.most), height: whole(side.least, side.most), dpi: whole(36, 1200),
  background: choice(['paper', 'transparent']), plain: choice(['0', '1']), text: choice(['font', 'outlines'])
};
const optionNames = Object.keys(parameters) as (keyof FileOptions)[];

/** The greatest height of a picture of this width, in pixels. */
export const mostHeight = (width: number): number => Math.min(side.most, Math.floor(mostPixels / width));

/** The chart and format that a file name asks for: `warmth.svg`; null where there is none. */
export function readFileName(file: string): Pick<FileRequest, 'chart' | 'format'> | null {
  const [name, ending, ...rest] = file.split('.');
  const chart = chartNames.find((known) => known === name);
  const format = formats.find((known) => known === ending);
  return chart && format && rest.length === 0 ? { chart, format } : null;
}

/** Query string -> what a file is asked to be. Every value that cannot be followed is a problem. */
export function readFileQuery(dataset: Dataset, query: URLSearchParams): { view: View; options: FileOptions; problems: ViewProblem[] } {
  const { view, problems } = readView(query);
  problems.push(...checkView(dataset, view));
  const read = <K extends keyof FileOptions>(name: K): FileOptions[K] => {
    const text = query.get(name) ?? '';
    const value = text === '' ? defaultOptions[name] : parameters[name].read(text);
    if (value === undefined) problems.push({ parameter: name, value: told(text), fault: 'value', allowed: parameters[name].allowed });
    return value ?? defaultOptions[name];
  };
  const options: FileOptions = {
    width: read('width'), height: read('height'), dpi: read('dpi'), background: read('background'), plain: read('plain'), text: read('text')
  };
  if (options.height > mostHeight(options.width)) {
    problems.push({ parameter: 'height', value: String(options.height), fault: 'value', allowed: `${side.least}–${mostHeight(options.width)}` });
  }
  return { view, options, problems };
}

/** The canonical query string of a file, without the question mark; defaults are left out. The same file has one address. */
export function writeFileQuery(view: View, options: FileOptions): string {
  const given = optionNames.filter((name) => options[name] !== defaultOptions[name]).map((name) => `${name}=${options[name]}`);
  return [writeView(view), ...given].filter(Boolean).join('&');
}
