import { message } from '#lib/messages/index.ts';
import { frameOf, isNarrow, type Frame, type FrameSize, type LegendItem } from '../chart-frame.ts';
import type { Tokens } from '../colour-tokens.ts';
import type { DensityFigure } from './density-figure.ts';
import { layerColour } from './layer-colours.ts';

/** Room above a column for its count, below it for its years, in pixels. */
const axis = { top: 28, right: 8, bottom: 28, left: 8 } as const;

/** The words around a density chart of this size. */
export function densityFrame(figure: DensityFigure, colours: Tokens, size: FrameSize): Frame {
  return frameOf(figure, densityLegend(figure, colours), axis, size, isNarrow(size.width) ? 240 : 280);
}

/** Only what is drawn: a layer without an event in view needs no key. */
function densityLegend({ layers, columns, view }: DensityFigure, colours: Tokens): LegendItem[] {
  const keys = layers.map(({ key }) => key);
  const drawn = new Set(
    columns.flatMap((column) => column.layers.filter(({ events }) => events.length > 0).map(({ key }) => key))
  );
  return [
    ...(view.stack === 'none'
      ? []
      : layers
          .filter(({ key }) => drawn.has(key))
          .map(({ key, label }) => ({ label, path: 'M0 1h13v13h-13z', fill: layerColour(key, keys, colours) }))),
    ...(columns.some(({ partial }) => partial)
      ? [
          {
            label: message(view.lang, 'density.partial'),
            path: 'M1 1h12v12h-12z',
            fill: 'none',
            stroke: colours.axis,
            width: 1,
            dash: '3 3'
          }
        ]
      : [])
  ];
}
