import type { Dataset } from '#lib/dataset/index.ts';
import {
  chartNames,
  checkView,
  choice,
  readComparison,
  readParameter,
  readView,
  writeView,
  type ChartName,
  type Comparable,
  type Comparison,
  type View,
  type ViewProblem
} from '#lib/view/index.ts';
import { defaultSteps, stepChoices, type StepChoice } from './deck/deck-format.ts';
import { defaultOptions } from './default-options.ts';
import { formats, optionNames, readOptions, type FileOptions, type Format } from './file-options.ts';

/** A file that is asked for. */
export interface FileRequest extends FigureRequest {
  readonly chart: ChartName;
}

/** A file of what is shown already. */
export interface FigureRequest {
  readonly format: Format;
  readonly view: View;
  readonly options: FileOptions;
  /** For a slide: names that find no room may be left out. */
  readonly terse?: boolean;
}

/** The chart and format that a file name asks for: `warmth.svg`; null where there is none. */
export function readFileName(file: string): Pick<FileRequest, 'chart' | 'format'> | null {
  const [name, ending, ...rest] = file.split('.');
  const chart = chartNames.find((known) => known === name);
  const format = formats.find((known) => known === ending);
  return chart && format && rest.length === 0 ? { chart, format } : null;
}

/** Query string -> what a file is asked to be. Every value that cannot be followed is a problem. */
export function readFileQuery(
  dataset: Dataset,
  query: URLSearchParams
): { view: View; options: FileOptions; problems: ViewProblem[] } {
  const { view, problems } = readView(query);
  const { options, problems: others } = readOptions(query);
  return { view, options, problems: [...problems, ...checkView(dataset, view), ...others] };
}

/** The same of a comparison, by the relationships that there are. */
export function readComparisonQuery(
  query: URLSearchParams,
  relationships: readonly Comparable[]
): { comparison: Comparison; options: FileOptions; problems: ViewProblem[] } {
  const { comparison, problems } = readComparison(query, relationships);
  const { options, problems: others } = readOptions(query);
  return { comparison, options, problems: [...problems, ...others] };
}

const saved = choice(['0', '1']);

/** Whether a file is to be saved, with `download=1`, or shown. */
export function readDownload(query: URLSearchParams): { download: boolean; problems: ViewProblem[] } {
  const problems: ViewProblem[] = [];
  return { download: readParameter(query, 'download', saved, '0', problems) === '1', problems };
}

const steps = choice(stepChoices);

/** What a file of a briefing does with the steps of its slides. */
export function readSteps(query: URLSearchParams): { steps: StepChoice; problems: ViewProblem[] } {
  const problems: ViewProblem[] = [];
  return { steps: readParameter(query, 'steps', steps, defaultSteps, problems), problems };
}

/**
 * The canonical query string of a file, without the question mark; defaults are left out. The same file has one
 * address.
 */
export const writeFileQuery = (view: View, options: FileOptions): string => withOptions(writeView(view), options);

/** The query of what is shown, and what the file is asked to be. */
export function withOptions(query: string, options: FileOptions): string {
  const given = new URLSearchParams(
    optionNames
      // A width on paper says how many pixels there are.
      .filter((name) => options[name] !== defaultOptions[name] && !(name === 'width' && options.mm > 0))
      .map((name) => [name, String(options[name])])
  );
  return [query, given.toString()].filter(Boolean).join('&');
}
