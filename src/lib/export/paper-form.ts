import type { ChartFigure } from '#lib/charts/index.ts';
import { laidOut, smallestLetters, type FileLayout } from './file-layout.ts';
import type { FileOptions } from './file-options.ts';

/** On paper narrower than this a network is a timetable, as on a phone, in millimetres. */
const minGraphPaper = 140;
/** Smaller letters papers do not print, in points. */
const minLetters = 6;

/**
 * A figure in the form that it has on paper: a network that is asked for in neither form is a graph where that is wide
 * enough and its letters can be read.
 */
export function onPaper(figure: ChartFigure, options: FileOptions, terse = false): ChartFigure {
  if (figure.chart !== 'network' || options.mm === 0 || figure.view.form !== '') return figure;
  const inForm = (form: 'graph' | 'timetable') => ({ ...figure, view: { ...figure.view, form } });
  const graph = inForm('graph');
  const isRead =
    options.mm >= minGraphPaper &&
    (smallestLetters(laidOut(graph, options, terse), options) ?? minLetters) >= minLetters;
  return isRead ? graph : inForm('timetable');
}

/** How a chart is laid out for a file, in the form that it has there. */
export const fileLayout = (figure: ChartFigure, options: FileOptions, terse = false): FileLayout =>
  laidOut(onPaper(figure, options, terse), options, terse);
