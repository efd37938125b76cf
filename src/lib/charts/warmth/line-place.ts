import { scaleLinear } from 'd3';
import { plotRoom, type FrameSize } from '../chart-frame.ts';
import { tokens } from '../colour-tokens.ts';
import { clampDay, timeScale } from '../time-scale.ts';
import type { WarmthFigure } from './warmth-figure.ts';
import { warmthFrame } from './warmth-frame.ts';
import { warmthPanels } from './warmth-panels.ts';

/** Where the line stands in a drawing, in its own pixels. */
export interface LinePlace {
  /** The whole drawing. */
  readonly width: number;
  readonly height: number;
  /** The panel of the line. */
  readonly panel: { readonly left: number; readonly right: number; readonly top: number; readonly foot: number };
  readonly x: (day: number) => number;
  readonly y: (warmth: number) => number;
  /** The day below a place across, within the period. */
  readonly dayAt: (x: number) => number;
}

/** Where the line of a figure stands in a drawing of this size. */
export function linePlace(figure: WarmthFigure, size: FrameSize): LinePlace {
  // Its colours have no part in where things stand.
  const { frame, layout } = warmthFrame(figure, tokens.light, size);
  const room = plotRoom(frame);
  const { top, bottom, foot } = warmthPanels(figure, room.height, layout.minRow);
  const time = timeScale(figure.domain, room.width, figure.begin);
  const value = scaleLinear([...figure.values], [bottom, top]);
  const { left, top: above } = frame.padding;
  return {
    width: frame.width,
    height: frame.height,
    panel: { left, right: left + room.width, top: above, foot: above + foot },
    x: (day) => left + time(day),
    y: (warmth) => above + value(warmth),
    dayAt: (x) => clampDay(Math.round(time.invert(x - left)), figure.domain)
  };
}
