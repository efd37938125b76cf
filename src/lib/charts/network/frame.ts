import { frameOf, isNarrow, type Frame, type FrameSize } from '../frame';
import type { Tokens } from '../tokens';
import type { NetworkFigure } from './figure';
import { networkLegend } from './legend';

/** The words around a network of this size. */
export function networkFrame(figure: NetworkFigure, colours: Tokens, size: FrameSize): Frame {
  return frameOf(figure, networkLegend(figure, colours), { top: 8, right: 0, bottom: 8, left: 0 }, size, isNarrow(size.width) ? 1400 : 880);
}
