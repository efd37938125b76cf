import type { Dataset, DyadEvent } from '#lib/dataset/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView, type View } from '#lib/view/index.ts';
import { warmthFigure, type WarmthFigure } from './warmth-figure.ts';

/** For tests: the figure of a data set of these events, without eras and background. */
export const figureOf = (events: readonly DyadEvent[], view: Partial<View> = {}): WarmthFigure =>
  warmthFigure({ ...dataset, events, eras: [], background: [] } satisfies Dataset, { ...defaultView, ...view });
