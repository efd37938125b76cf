import { extent, scaleLinear } from 'd3';
import { areaPath, cornersOf, linePath, linePieces, type WarmthFigure } from '#lib/charts/index.ts';

/** The lines of relationships, small, each drawn in a square that is stretched to its place. */
export interface SmallLines {
  /** The side of the square. */
  readonly side: number;
  /** First and last day of all, in days since 1970. */
  readonly domain: readonly [number, number];
  /** What the axis shows, neutral included: the same for all. */
  readonly range: readonly [number, number];
  /** How far down neutral is. */
  readonly neutral: number;
  /** In the order in which they were given. */
  readonly lines: readonly SmallLine[];
}

interface SmallLine {
  readonly band: string;
  readonly pieces: readonly { readonly path: string; readonly weak: boolean }[];
}

const side = 1000;

/** The lines of warmth of several relationships, on one scale and one axis of time. */
export function smallLines(figures: readonly WarmthFigure[]): SmallLines {
  const [first = 0, last = 0] = extent(figures.flatMap(({ series }) => series.map(({ day }) => day)));
  const [low = 0, high = 0] = extent([
    0,
    ...figures.flatMap(({ series, band }) => [
      ...series.flatMap(({ before, warmth }) => [before, warmth]),
      ...band.flatMap((point) => [point.low, point.high])
    ])
  ]);
  const range = [Math.floor(low), Math.ceil(high)] as const;
  const x = scaleLinear([first, last], [0, side]);
  const y = scaleLinear([...range], [side, 0]);
  return {
    side,
    domain: [first, last],
    range,
    neutral: y(0),
    lines: figures.map(({ series, band, enough }) => ({
      band: areaPath(
        band.map(({ day, high }) => ({ x: x(day), y: y(high) })),
        band.map(({ day, low }) => ({ x: x(day), y: y(low) })),
        0
      ),
      pieces: linePieces(series, enough).map((piece) => ({
        weak: piece.weak,
        path: linePath(cornersOf(piece.series, { x, y }), 0)
      }))
    }))
  };
}
