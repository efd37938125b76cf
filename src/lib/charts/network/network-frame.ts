import { frameOf, marginOf, type Frame, type FrameSize } from '../frame.ts';
import type { Tokens } from '../tokens.ts';
import type { NetworkFigure } from './network-figure.ts';
import { placesOf } from './network-layout.ts';
import { networkLegend } from './network-legend.ts';
import type { Places } from './node-arrangement.ts';

/** The words around a network of this size; without a height, its plot is as high as its rows need. */
export function networkFrame(figure: NetworkFigure, colours: Tokens, size: FrameSize): Frame {
  const plotHeight =
    size.height === undefined ? networkPlaces(figure, size.width - 2 * marginOf(size.width)).height : 0;
  // On a slide the names need every pixel of the height.
  const air = size.terse ? 0 : 4;
  return frameOf(
    figure,
    networkLegend(figure, colours),
    { top: air, right: 0, bottom: air, left: 0 },
    size,
    plotHeight
  );
}

/** Where everything stands in a plot of this width, in pixels: filling the height, or as high as it needs. */
export function networkPlaces(
  { whole, sides, view }: NetworkFigure,
  width: number,
  height?: number,
  terse = false
): Places {
  return placesOf(whole, sides, view.lang, {
    width,
    height: height === undefined ? undefined : Math.max(1, height),
    terse
  });
}
