import { textSize } from '#lib/charts/index.ts';

/** The screen that slides are designed for, in pixels; a slide is made larger or smaller as a whole. */
export const slideScreen = { width: 1280, height: 720 } as const;

/** The smallest text of a slide, in pixels of that screen: 1/40 of its height can be read from the back of a room. */
export const slideTextSize = 18;

/** How many times a chart is enlarged on a slide, so that its smallest text is as large as that of the slide. */
export const chartEnlargement = slideTextSize / textSize.small;

/**
 * What of a drawing's margin stands outside its place on a slide, in its own pixels: so its words begin where those of
 * the slide do.
 */
export const drawingOverhang = { block: 11, inline: 15 } as const;
