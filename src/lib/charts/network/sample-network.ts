import type { Dataset } from '#lib/dataset/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView, type View } from '#lib/view/index.ts';
import { networkFigure, type NetworkFigure } from './network-figure.ts';
import { placesOf } from './network-layout.ts';
import type { Places } from './network-places.ts';

/** A plot without its words takes 16 pixels each side, 12 on a phone; the words above and below are about this high. */
const words = 170;

/** Plots for tests, in pixels; without a height as high as they need. */
export const sizes: [width: number, height?: number][] = [
  [280 - 24],
  [320 - 24],
  [360 - 24],
  [559 - 24],
  [560 - 32],
  [660 - 32],
  [768 - 32],
  [932 - 32],
  [1232 - 32],
  [1888 - 32],
  [1280 - 32, 720 - words],
  [1920 - 32, 1080 - words],
  [1080 - 32, 1080 - words],
  [1080 - 32, 1920 - words]
];

/** The figure of a view, by default of all packaged data. */
export const figureOf = (view: Partial<View> = {}, from: Dataset = dataset): NetworkFigure =>
  networkFigure(from, { ...defaultView, ...view });

/** Where it stands in a plot of this size. */
export const placed = ({ whole, sides }: NetworkFigure, [width, height]: readonly [number, number?]): Places =>
  placesOf(whole, sides, 'en', { width, height, terse: false });
