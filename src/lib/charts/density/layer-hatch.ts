import { quadClasses } from '#lib/dataset/index.ts';
import type { Point } from '../placement/index.ts';

/** How lines cross a layer: rising to the right, falling, both, or not at all. */
export type Hatch = 'rising' | 'falling' | 'crossed' | 'none';

/** From one line to the next across, in pixels: wide enough that a press at 85 mm keeps them apart. */
const hatchStep = 7;
/** The hatches of layers that are no quad class, in the order of the categories' colours. */
const ofCategories = ['none', 'rising', 'none', 'falling'] as const;

/**
 * The hatch of a layer, which tells it from the others where there is no colour: shades of grey tell deeds from words,
 * and layers of like grey are never both without lines.
 */
export function layerHatch(key: string, keys: readonly string[]): Hatch {
  const quad = quadClasses.find((name) => name === key);
  if (quad) return quad.endsWith('conflict') ? 'rising' : 'none';
  return keys.length === 1 ? 'none' : (ofCategories[keys.indexOf(key)] ?? 'crossed');
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The path of the lines that hatch a box, cut at its edges; empty for none. Boxes beside one another share their lines.
 * Plain lines, since programs that open an SVG differ in what they make of patterns.
 */
export function hatchPath(hatch: Hatch, box: Box): string {
  const rising = hatch === 'rising' || hatch === 'crossed' ? lines(box) : [];
  const falling = hatch === 'falling' || hatch === 'crossed' ? lines({ ...box, left: -box.left - box.width }) : [];
  const path = (found: readonly Line[], side: 1 | -1) =>
    found.map(({ from, to }) => `M${round(side * from.x)},${round(from.y)}L${round(side * to.x)},${round(to.y)}`);
  return [...path(rising, 1), ...path(falling, -1)].join('');
}

interface Line {
  readonly from: Point;
  readonly to: Point;
}

/** The lines x + y = n · step within a box. */
function lines({ left, top, width, height }: Box): Line[] {
  const [right, bottom] = [left + width, top + height];
  const first = Math.floor((left + top) / hatchStep) + 1;
  const count = Math.max(0, Math.ceil((right + bottom) / hatchStep) - first);
  return Array.from({ length: count }, (_, n) => {
    const sum = (first + n) * hatchStep;
    const [x1, x2] = [Math.max(left, sum - bottom), Math.min(right, sum - top)];
    return { from: { x: x1, y: sum - x1 }, to: { x: x2, y: sum - x2 } };
  });
}

const round = (value: number) => Math.round(value * 10) / 10;
