import { frameOf, type Frame, type FrameSize } from '../frame.ts';
import type { Tokens } from '../tokens.ts';
import type { WarmthFigure } from './warmth-figure.ts';
import { warmthLayout, type WarmthLayout } from './warmth-layout.ts';
import { warmthLegend } from './warmth-legend.ts';

/** The words around a warmth chart of this size, and what its axes need. */
export function warmthFrame(
  figure: WarmthFigure,
  colours: Tokens,
  size: FrameSize
): { readonly frame: Frame; readonly layout: WarmthLayout } {
  const layout = warmthLayout(figure, size.width);
  return {
    layout,
    frame: frameOf(figure, warmthLegend(figure, colours, layout), layout.axis, size, layout.plotHeight)
  };
}
