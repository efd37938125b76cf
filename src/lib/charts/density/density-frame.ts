import { frameOf, isNarrow, type Frame, type FrameSize, type LegendItem } from '../chart-frame.ts';
import type { Tokens } from '../colour-tokens.ts';
import type { DensityFigure } from './density-figure.ts';
import { layerColour } from './layer-colours.ts';
import { hatchPath, layerHatch } from './layer-hatch.ts';

/** Room above a column for its count, below it for its years, in pixels; and for how much of them is covered. */
const axis = { top: 28, right: 8, bottom: 28, left: 8 } as const;
const coverageRow = 16;

/** The square of an entry of the legend, and its path. */
const legendSquare = { left: 0, top: 1, width: 13, height: 13 } as const;
const legendPath = 'M0 1h13v13h-13z';

/** The words around a density chart of this size. */
export function densityFrame(figure: DensityFigure, colours: Tokens, size: FrameSize): Frame {
  const partly = figure.columns.some(({ coverage }) => !coverage.isWhole);
  const room = { ...axis, bottom: axis.bottom + (partly ? coverageRow : 0) };
  return frameOf(figure, densityLegend(figure, colours), room, size, isNarrow(size.width) ? 240 : 280);
}

/** Only what is drawn: a layer without an event in view needs no key. */
function densityLegend({ layers, columns, view, withoutColour }: DensityFigure, colours: Tokens): LegendItem[] {
  const keys = layers.map(({ key }) => key);
  const drawn = new Set(
    columns.flatMap((column) => column.layers.filter(({ events }) => events.length > 0).map(({ key }) => key))
  );
  return view.stack === 'none'
    ? []
    : layers
        .filter(({ key }) => drawn.has(key))
        .map(({ key, label }) => ({
          label,
          path: legendPath,
          fill: layerColour(key, keys, colours),
          ...(withoutColour
            ? { hatch: { path: hatchPath(layerHatch(key, keys), legendSquare), stroke: colours.paper } }
            : {})
        }));
}
