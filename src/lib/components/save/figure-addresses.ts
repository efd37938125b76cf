import type { ChartFigure } from '#lib/charts/index.ts';
import type { Format } from '#lib/export/index.ts';
import { addressOf, siteAddress } from '#lib/relationships/index.ts';
import { writeView, type FigureName } from '#lib/view/index.ts';

/** The query of what a figure shows, its colours among it, without the question mark. */
export const queryOf = (figure: ChartFigure): string =>
  figure.chart === 'compare'
    ? [figure.query, figure.view.theme && `theme=${figure.view.theme}`].filter(Boolean).join('&')
    : writeView(figure.view);

/** Where the file of a figure stands, without its query. A comparison is of no one relationship. */
export const fileAddress = ({ chart }: { readonly chart: FigureName }, format: Format): string =>
  chart === 'compare'
    ? siteAddress(`charts/${chart}.${format}`)
    : addressOf('/charts/[file]', { file: `${chart}.${format}` });

/** Where a figure stands for the pages of other sites, without its query. */
export const embedAddress = ({ chart }: { readonly chart: FigureName }): string =>
  chart === 'compare' ? siteAddress(`embed/${chart}`) : addressOf('/embed/[chart]', { chart });
