import type { Dataset, DyadEvent } from '#lib/dataset/index.ts';
import { dataset } from '#lib/dataset/read/packaged-dataset.server.ts';
import { defaultView, type View } from '#lib/view/index.ts';
import { warmthFigure, type WarmthFigure } from './warmth-figure.ts';

/** For tests: the figure of a data set of these events, with nothing that is not of the record. */
export const figureOf = (events: readonly DyadEvent[], view: Partial<View> = {}): WarmthFigure =>
  warmthFigure({ ...dataset, events, eras: [], background: [], measures: [] } satisfies Dataset, {
    ...defaultView,
    ...view
  });
