import type { ChartFigure, ComparisonFigure, RecordFigure } from '#lib/charts/index.ts';
import { isOfMeasuresAlone, type Dataset } from '#lib/dataset/index.ts';
import { fileMessage, measuresInWords, recordName, scalesInWords, sourcesInWords } from '#lib/messages/index.ts';
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

/** A figure with the record that it is of; a comparison brings with it what there is to say of its records. */
export type Shown =
  | { readonly figure: RecordFigure; readonly dataset: Dataset }
  | { readonly figure: ComparisonFigure; readonly dataset: null };

/** What every file of a figure says of itself. */
export function factsOf({ figure, dataset }: Shown): ExportFacts {
  const { lang } = figure.view;
  const told = {
    title: figure.title,
    description: `${figure.subtitle.replace(/\.$/, '')}. ${figure.summary}`
  };
  if (dataset === null) {
    const { source, licence, date, citation, homepage } = figure.credit;
    return { ...told, source, licence, date, citation, address: homepage + viewPath(figure) };
  }
  const { dyad } = dataset;
  const alone = isOfMeasuresAlone(dataset);
  const kind = alone ? '.measures' : scalesInWords(lang, dataset) === '' ? '.uncoded' : '';
  const source = alone ? measuresInWords(lang, dataset) : sourcesInWords(lang, dataset);
  const citation = fileMessage(lang, `file.citation${kind}`, {
    measures: measuresInWords(lang, dataset),
    scales: scalesInWords(lang, dataset),
    title: figure.title,
    relationship: dyad.title,
    record: recordName(lang, dataset),
    credit: sourcesInWords(lang, dataset),
    date: dyad.date,
    licence: dyad.licence.title
  });
  const measures = alone ? '' : measuresBeside(figure, dataset);
  return {
    ...told,
    source: measures === '' ? source : fileMessage(lang, 'file.source.beside', { source, measures }),
    licence: dyad.licence,
    date: dyad.date,
    citation: measures === '' ? citation : fileMessage(lang, 'file.citation.beside', { citation, measures }),
    address: dyad.homepage + dyad.path + viewPath(figure)
  };
}

/** What others measured and the figure shows beside its line, each with its source; empty where it shows none. */
function measuresBeside(figure: RecordFigure, dataset: Dataset): string {
  const shown = figure.chart === 'warmth' ? figure.measures.map(({ id }) => id) : [];
  const measures = dataset.measures.filter(({ id }) => shown.includes(id));
  return measures.length === 0 ? '' : measuresInWords(figure.view.lang, { ...dataset, measures });
}

/** The page of a figure's view within the site: `warmth?from=1965`. Colours are the reader's, not the view's. */
export function viewPath(figure: ChartFigure): string {
  const query = figure.chart === 'compare' ? figure.query : writeView({ ...figure.view, theme: '' });
  return query === '' ? figure.chart : `${figure.chart}?${query}`;
}
