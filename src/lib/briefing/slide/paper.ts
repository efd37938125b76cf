import type { View } from '#lib/view/index.ts';
import type { ChartSlide, Slide } from '../deck/index.ts';

/**
 * The view of a chart on paper and in files, which take no steps: the first one, with every event that it or a step
 * highlights, and with the background if a step shows it.
 */
export function viewOnPaper({ view, steps }: ChartSlide): View {
  const views = [view, ...steps];
  return {
    ...view,
    highlight: [...new Set(views.flatMap(({ highlight }) => highlight))],
    eras: views.find(({ eras }) => eras !== 'hide')?.eras ?? view.eras,
    'background-events': views.some((each) => each['background-events'] === 'show') ? 'show' : 'hide'
  };
}

/** A slide as it stands on paper, where it has no steps. */
export const onPaper = (slide: Slide): Slide =>
  slide.kind === 'chart' ? { ...slide, view: viewOnPaper(slide), steps: [] } : slide;
