import type { ChartFigure } from './chart-figure.ts';
import { shownIn } from './network/network-frame.ts';

/** What of a figure its drawing on a slide shows and tells. */
export const onSlide = (figure: ChartFigure): ChartFigure =>
  figure.chart === 'network' ? shownIn(figure, true) : figure;

/** Doubts that stand at the foot of a slide. Which names of warmth find room there its drawing alone knows. */
export const doubtsBeside = (figure: ChartFigure): readonly string[] =>
  figure.chart === 'warmth' ? [] : onSlide(figure).doubts;
