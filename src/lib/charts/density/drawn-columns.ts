import { byId } from '#lib/dataset/index.ts';
import { numberInWords, shortDecadeInWords } from '#lib/messages/index.ts';
import { type Tokens } from '../colour-tokens.ts';
import type { Mark } from '../figure.ts';
import { roundStep } from '../round-step.ts';
import { textWidth } from '../text/index.ts';
import { textSize } from '../text/text-size.ts';
import { layerMark, type DensityBar, type DensityFigure } from './density-figure.ts';
import { layerColour } from './layer-colours.ts';
import { hatchPath, layerHatch } from './layer-hatch.ts';

/** Of paper between two layers, in pixels: they are told apart where their colours are not. */
const layerGap = 1.5;
/** Between two labels, in pixels: more than a space, so that they are not read as one. */
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
  readonly mark: Mark;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  /** Path of the lines across it, where colours tell nothing; else empty. */
  readonly hatch: string;
  readonly highlighted: boolean;
}

/** A column as it is drawn, in pixels of the plot. */
export interface DrawnColumn {
  /** That of its mark. */
  readonly id: string;
  readonly mark: Mark;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Its count and its years in words, null where they are not written. */
  readonly count: string | null;
  readonly years: string | null;
  readonly empty: boolean;
  readonly layers: readonly DrawnLayer[];
}

/**
 * The columns from left to right, empty ones included, with the layers in which something happened from the ground up.
 */
export function drawnColumns(figure: DensityFigure, scales: DensityScales, colours: Tokens): DrawnColumn[] {
  const { x, y, band } = scales;
  const markOf = byId(figure.marks);
  const keys = figure.layers.map(({ key }) => key);
  const highlighted = new Set(figure.view.highlight);
  const counted = countedColumns(figure, scales);
  const names = columnNames(figure, scales);
  return figure.columns.flatMap((column): DrawnColumn[] => {
    const left = x(column.firstYear) ?? 0;
    let below = 0;
    const layers = column.layers.flatMap((layer): DrawnLayer[] => {
      const bottom = y(below);
      below += layer.events.length;
      const mark = markOf.get(layerMark(column, layer));
      const top = y(below);
      const box = { left, top, width: band, height: Math.max(1, bottom - top - layerGap) };
      return !mark
        ? []
        : [
            {
              id: mark.id,
              mark,
              ...box,
              hatch: figure.withoutColour ? hatchPath(layerHatch(layer.key, keys), box) : '',
              fill: layerColour(layer.key, keys, colours),
              highlighted: layer.events.some(({ id }) => highlighted.has(id))
            }
          ];
    });
    const mark = markOf.get(String(column.firstYear));
    return !mark
      ? []
      : [
          {
            id: mark.id,
            mark,
            left,
            top: y(column.count),
            width: band,
            layers,
            empty: column.count === 0,
            count: counted.has(column) ? numberInWords(figure.view.lang, column.count) : null,
            years: names.get(column) ?? null
          }
        ];
  });
}

/**
 * The columns whose counts are written: all of them where there is room for two digits; in narrower ones those in which
 * something happened, since a row of zeros is no help; none where not all of these have room.
 */
export function countedColumns(
  { columns, view }: DensityFigure,
  { band, step }: Pick<DensityScales, 'band' | 'step'>
): ReadonlySet<DensityBar> {
  const widthOf = (count: string) => textWidth(count, textSize.label, 600);
  const widest = Math.max(0, ...columns.map(({ count }) => widthOf(numberInWords(view.lang, count))));
  if (step >= Math.max(widest, widthOf('00'))) return new Set(columns);
  return new Set(band >= widest ? columns.filter(({ count }) => count > 0) : []);
}

/**
 * What the columns are called: all of them, decades shortened ("50s") where that makes room; else every so manyth, so
 * that no name touches the next, and single years by round ones.
 */
export function columnNames(
  { columns, view }: DensityFigure,
  { step }: Pick<DensityScales, 'step'>
): ReadonlyMap<DensityBar, string> {
  const widthOf = (name: string) => textWidth(name, textSize.small) + labelGap;
  const short = ({ firstYear }: DensityBar) => shortDecadeInWords(view.lang, firstYear);
  const full = Math.max(0, ...columns.map(({ label }) => widthOf(label)));
  const every = roundStep(full / step);
  if (every > 1 && view.bin === 'decade' && columns.every((column) => widthOf(short(column)) <= step))
    return new Map(columns.map((column) => [column, short(column)]));
  return new Map(
    columns
      .filter((column, n) => every === 1 || (view.bin === 'year' ? column.firstYear % every === 0 : n % every === 0))
      .map((column) => [column, column.label])
  );
}
