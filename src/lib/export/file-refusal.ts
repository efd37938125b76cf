import type { Dataset } from '#lib/dataset/index.ts';
import { fileMessage, listInWords } from '#lib/messages/index.ts';
import { chartNames, chartsOf, type ChartName, type Language } from '#lib/view/index.ts';
import { formats } from './file-options.ts';

/** That no file has such a name. */
export const noFileInWords = (language: Language): string =>
  fileMessage(language, 'file.none', { charts: listInWords(language, chartNames), formats: formats.join(', ') });

/** Why a record has no such chart, of its own or in a file; empty where it has. */
export function noChartInWords(language: Language, dataset: Dataset, chart: ChartName): string {
  const drawn = chartsOf(dataset);
  return drawn.includes(chart)
    ? ''
    : fileMessage(language, 'file.noEvents', { chart, drawn: listInWords(language, drawn) });
}
