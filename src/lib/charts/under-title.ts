import type { ChartFigure } from './chart-figure.ts';

/** A figure under a title that someone gave it, which claims nothing of the years that its finding compares. */
export function underTitle(figure: ChartFigure, title: string): ChartFigure {
  if (title === figure.title) return figure;
  return figure.chart === 'warmth' ? { ...figure, title, claim: null, compared: [] } : { ...figure, title };
}
