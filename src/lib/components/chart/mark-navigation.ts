import {
  densityNavigate,
  networkNavigate,
  robustnessNavigate,
  warmthNavigate,
  type ChartFigure,
  type Navigate
} from '#lib/charts/index.ts';

/** How the keys move between the marks of a chart. */
export function navigateOf(figure: ChartFigure): Navigate {
  switch (figure.chart) {
    case 'warmth':
      return warmthNavigate(figure);
    case 'density':
      return densityNavigate(figure);
    case 'network':
      return networkNavigate(figure);
    case 'robustness':
      return robustnessNavigate(figure);
  }
}
