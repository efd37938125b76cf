import { newChartSlide, newEventSlide, type NewSlide } from '#lib/briefing/index.ts';
import type { ChartFigure } from '#lib/charts/index.ts';
import type { DyadEvent } from '#lib/dataset/index.ts';

/** What a page shows, as a slide: its finding is the title. */
export const slideOf = (shown: ChartFigure | DyadEvent): NewSlide =>
  'chart' in shown ? newChartSlide(shown.chart, shown.title, shown.view) : newEventSlide(shown.id, shown.title);
