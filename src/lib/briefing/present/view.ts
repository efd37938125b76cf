import type { Language, View } from '$lib/view';
import type { ChartSlide } from '../types';

/** The view that a chart slide shows at a step, in the reader's language. */
export const viewAt = ({ view, steps }: ChartSlide, step: number, lang: Language): View => ({ ...steps[step - 1] ?? view, lang });
