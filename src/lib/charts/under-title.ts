import type { ChartFigure, RecordFigure } from './chart-figure.ts';

/** A figure under a title that someone gave it, which claims nothing of the years that its finding compares. */
export function underTitle(figure: RecordFigure, title: string): RecordFigure;
export function underTitle(figure: ChartFigure, title: string): ChartFigure;
export function underTitle(figure: ChartFigure, title: string): ChartFigure {
  if (title === figure.title) return figure;
  switch (figure.chart) {
    case 'warmth':
      return { ...figure, title, claim: null, compared: [] };
    case 'compare':
      return {
        ...figure,
        title,
        leads: [],
        notes: figure.notes.filter((note) => note !== figure.leadNote),
        foot: figure.foot.filter((note) => note !== figure.leadNote)
      };
    default:
      return { ...figure, title };
  }
}
