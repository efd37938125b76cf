import type { Confidence } from '#lib/dataset/index.ts';

/** How likely the stated coding is; its alternatives share the rest evenly: our choice, told on the method page. */
export const statedWeight: Readonly<Record<Confidence, number>> = { high: 0.9, medium: 0.7, low: 0.5 };
