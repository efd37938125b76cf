import type { ChartFigure } from '$lib/charts';
import type { Dataset } from '$lib/dataset';
import { fileMessage } from '$lib/messages';
import { writeView } from '$lib/view';

/** What every file says of itself, whatever its format. */
export interface ExportFacts {
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly citation: string;
  readonly licence: Dataset['dyad']['licence'];
  /** The view's page, relative to the site: `warmth?from=1965`. The same wherever the site stands. */
  readonly address: string;
  readonly date: string;
}

export function factsOf(figure: ChartFigure, { dyad }: Dataset): ExportFacts {
  const query = writeView({ ...figure.view, theme: '' });
  return {
    title: figure.title, description: `${figure.subtitle}. ${figure.summary}`, source: dyad.source, licence: dyad.licence, date: dyad.date,
    citation: fileMessage(figure.view.lang, 'file.citation', { title: figure.title, relationship: dyad.title, source: dyad.source, date: dyad.date, licence: dyad.licence.title }),
    address: query === '' ? figure.chart : `${figure.chart}?${query}`
  };
}
