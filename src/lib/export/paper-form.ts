import type { ChartFigure } from '#lib/charts/index.ts';

/** On paper narrower than this the letters of a graph that has room on a page are no longer read, in millimetres. */
const minGraphPaper = 140;

/** A figure in the form that it has at a width on paper: a network that is asked for in neither form, in one of them. */
export function onPaper(figure: ChartFigure, mm: number): ChartFigure {
  if (figure.chart !== 'network' || mm === 0 || figure.view.form !== '') return figure;
  return { ...figure, view: { ...figure.view, form: mm < minGraphPaper ? 'timetable' : 'graph' } };
}
