import type { View } from '#lib/view/index.ts';
import type { ChartSlide, Slide } from '../deck/index.ts';

/**
 * The view of a chart on paper and in files, which take no steps: the first one, with every event that it or a step
 * highlights.
 */
export function viewOnPaper({ view, steps }: ChartSlide): View {
  return { ...view, highlight: [...new Set([view, ...steps].flatMap(({ highlight }) => highlight))] };
}

/** A slide as it stands on paper, where it has no steps. */
export const onPaper = (slide: Slide): Slide =>
  slide.kind === 'chart' ? { ...slide, view: viewOnPaper(slide), steps: [] } : slide;
