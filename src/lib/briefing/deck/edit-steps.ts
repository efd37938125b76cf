import { mergedView, viewChanges, type View } from '#lib/view/index.ts';
import type { ChartSlide } from './deck.ts';

/** The slide with another view; its steps change of that one what they changed of the one before. */
export function withView(slide: ChartSlide, view: View): ChartSlide {
  return {
    ...slide,
    view,
    steps: slide.steps.map((step) => mergedView(view, new URLSearchParams(viewChanges(slide.view, step))))
  };
}

/** The slide with one more step, which shows the view of the last one until it is changed. */
export const withNewStep = (slide: ChartSlide): ChartSlide => ({
  ...slide,
  steps: [...slide.steps, slide.steps.at(-1) ?? slide.view]
});

/** The slide with its n-th step, counted from 0, as another view. */
export const withStep = (slide: ChartSlide, n: number, step: View): ChartSlide => ({
  ...slide,
  steps: slide.steps.map((other, k) => (k === n ? step : other))
});

/** The slide without its n-th step, counted from 0. */
export const withoutStep = (slide: ChartSlide, n: number): ChartSlide => ({
  ...slide,
  steps: slide.steps.filter((_, k) => k !== n)
});

/** The slide with a step one place earlier; the first one stays. */
export function withStepEarlier(slide: ChartSlide, n: number): ChartSlide {
  const step = slide.steps[n];
  return n < 1 || !step ? slide : { ...slide, steps: slide.steps.toSpliced(n, 1).toSpliced(n - 1, 0, step) };
}
