import type { ChartFigure } from '#lib/charts/index.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import { fileMessage, recordName, scalesInWords, sourcesInWords } from '#lib/messages/index.ts';
import { writeView } from '#lib/view/index.ts';

/** What every file says of itself, whatever its format. */
export interface ExportFacts {
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly citation: string;
  readonly licence: Dataset['dyad']['licence'];
  /**
   * The view's page: where the data package says on which site, `https://example.org/warmth?from=1965`, else within
   * any.
   */
  readonly address: string;
  readonly date: string;
}

/** What every file of a figure says of itself. */
export function factsOf(figure: ChartFigure, dataset: Dataset): ExportFacts {
  const { dyad } = dataset;
  const { lang } = figure.view;
  return {
    title: figure.title,
    description: `${figure.subtitle.replace(/\.$/, '')}. ${figure.summary}`,
    source: sourcesInWords(lang, dataset),
    licence: dyad.licence,
    date: dyad.date,
    citation: fileMessage(lang, scalesInWords(lang, dataset) === '' ? 'file.citation.uncoded' : 'file.citation', {
      scales: scalesInWords(lang, dataset),
      title: figure.title,
      relationship: dyad.title,
      record: recordName(lang, dataset),
      credit: sourcesInWords(lang, dataset),
      date: dyad.date,
      licence: dyad.licence.title
    }),
    address: dyad.homepage + dyad.path + viewPath(figure)
  };
}

/** The page of a figure's view within the site: `warmth?from=1965`. Colours are the reader's, not the view's. */
export function viewPath({ chart, view }: Pick<ChartFigure, 'chart' | 'view'>): string {
  const query = writeView({ ...view, theme: '' });
  return query === '' ? chart : `${chart}?${query}`;
}
