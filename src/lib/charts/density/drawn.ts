import { numberInWords } from '$lib/messages';
import { textWidth } from '../text';
import { textSize, type Tokens } from '../tokens';
import { layerMark, type DensityBar, type DensityFigure } from './figure';
import { layerColour } from './layers';

/** Between layers and between labels, in pixels. */
const layerGap = 1.5;
const labelGap = 8;

/** Where the columns of years and the heights of counts stand in a plot, in pixels. */
export interface DensityScales {
  readonly x: (firstYear: number) => number | undefined;
  readonly y: (count: number) => number;
  /** How broad a column is, and how far it is from one to the next. */
  readonly band: number;
  readonly step: number;
}

/** A layer of a column as it is drawn, in pixels of the plot. */
export interface DrawnLayer {
  /** That of its mark. */
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly highlighted: boolean;
}

/** The layers in which something happened, column by column and from the ground up. */
export function drawnLayers(figure: DensityFigure, { x, y, band }: DensityScales, colours: Tokens): DrawnLayer[] {
  const keys = figure.layers.map(({ key }) => key);
  const highlighted = new Set(figure.view.highlight);
  return figure.columns.flatMap((column) => {
    let below = 0;
    return column.layers.flatMap((layer): DrawnLayer[] => {
      if (layer.events.length === 0) return [];
      const bottom = y(below);
      below += layer.events.length;
      return [{
        id: layerMark(column, layer), left: x(column.firstYear) ?? 0, top: y(below), width: band, height: Math.max(1, bottom - y(below) - layerGap),
        fill: layerColour(layer.key, keys, colours), highlighted: layer.events.some(({ id }) => highlighted.has(id))
      }];
    });
  });
}

/** Whether there is room for the counts: for two digits at the least, since in narrower columns a row of single ones, most of them 0, is no help. */
export function countsFit({ columns, view }: DensityFigure, { step }: Pick<DensityScales, 'step'>): boolean {
  const widest = Math.max(...['00', ...columns.map(({ count }) => numberInWords(view.lang, count))].map((count) => textWidth(count, textSize.label, 600)));
  return step >= widest;
}

/** The columns whose years are named: every so manyth, so that no name touches the next, and single years by round ones. */
export function namedColumns({ columns, view }: DensityFigure, { step }: Pick<DensityScales, 'step'>): ReadonlySet<DensityBar> {
  const widest = Math.max(0, ...columns.map(({ label }) => textWidth(label, textSize.small))) + labelGap;
  const every = [1, 2, 5, 10, 20, 50].find((count) => count * step >= widest) ?? 100;
  return new Set(columns.filter((column, n) => every === 1 || (view.bin === 'year' ? column.firstYear % every === 0 : n % every === 0)));
}
