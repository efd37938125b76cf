import type { WarmthFigure } from '$lib/charts';
import type { PptxAxis, PptxLabel } from '../pptx';
import { decimalYear } from './years';

const most = 7;
const lettersALine = 26;
/** Of a letter and of a line of 10 points, and of the plot, in inches; enough to keep words apart. */
const size = { letter: 0.07, line: 0.17, off: 0.1, width: 11.6, height: 3.2 } as const;
/** Nearer than this to an end of the plot, words stand beside their point, as a share of its width. */
const edge = 0.07;
/** A label that would cover more of the line's days and marks than this has no room. */
const mostCovered = 6;
/** How far words may stand off, in inches. */
const offsets = [0, 0.3, 0.6, 0.9, 1.2] as const;
/** A mark is worth as many days of the line. */
const markWorth = 3;

export interface PlacedLabel { readonly x: number; readonly y: number; readonly lines: readonly string[]; readonly side: PptxLabel['side']; readonly down: number; readonly highlighted: boolean }

type Place = Pick<PlacedLabel, 'side' | 'down'>;
interface Point { readonly x: number; readonly y: number }
interface Box { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** The labels that have room, the most important first: highlighted events in any case, then what turned the line. */
export function placedLabels({ labels, series }: WarmthFigure, x: PptxAxis, bound: number, marks: readonly Point[]): PlacedLabel[] {
  const onPlot = (point: Point): Point => ({ x: ((point.x - x.least) / (x.most - x.least)) * size.width, y: ((bound - point.y) / (2 * bound)) * size.height });
  const obstacles = [
    ...series.map(({ day, warmth }) => ({ ...onPlot({ x: decimalYear(day), y: warmth }), cost: 1 })), ...marks.map((mark) => ({ ...onPlot(mark), cost: markWorth }))
  ];
  const taken: Box[] = [];
  return labels.flatMap(({ day, value, years, title, side, highlighted }): PlacedLabel[] => {
    if (!highlighted && taken.length >= most) return [];
    const at = onPlot({ x: decimalYear(day), y: value });
    const [first, ...others] = placesAt(at.x / size.width, side).map(({ side, down }, n) => {
      const label: PlacedLabel = { x: decimalYear(day), y: value, lines: [years, ...broken(title)], side, down, highlighted };
      const box = boxOf(label, at);
      const covered = obstacles.reduce((sum, { x, y, cost }) => (x > box.left && x < box.right && y > box.top && y < box.bottom ? sum + cost : sum), 0);
      const crowded = box.top < 0 || box.bottom > size.height || taken.some((other) => !isApart(box, other));
      return { label, box, crowded, cost: covered + n + (crowded ? 1000 : 0) };
    });
    if (!first) return [];
    const best = others.reduce((a, b) => (b.cost < a.cost ? b : a), first);
    if (!highlighted && (best.crowded || best.cost > mostCovered)) return [];
    taken.push(best.box);
    return [best.label];
  });
}

/** Sides, then further and further off. */
function placesAt(at: number, wished: 'above' | 'below'): Place[] {
  const sides = sidesAt(at, wished);
  return offsets.flatMap((off) => sides.flatMap((side): Place[] => {
    if (side === 'above') return [{ side, down: -off }];
    if (side === 'below' || off === 0) return [{ side, down: off }];
    return [{ side, down: off }, { side, down: -off }];
  }));
}

/** On which sides of a point words may stand, at best first; `at` is its share of the width of the plot. */
function sidesAt(at: number, wished: 'above' | 'below'): PptxLabel['side'][] {
  if (at < edge) return ['right'];
  if (at > 1 - edge) return ['left'];
  return [wished, wished === 'above' ? 'below' : 'above', 'left', 'right'];
}

const isApart = (a: Box, b: Box) => a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;

function boxOf({ lines, side, down }: PlacedLabel, at: Point): Box {
  const [width, height] = [Math.max(...lines.map((line) => line.length)) * size.letter, lines.length * size.line];
  const left = side === 'left' ? at.x - width - size.off : side === 'right' ? at.x + size.off : at.x - width / 2;
  const top = (side === 'above' ? at.y - height - size.off : side === 'below' ? at.y + size.off : at.y - height / 2) + down;
  return { left, right: left + width, top, bottom: top + height };
}

/** A title in lines, broken between words. */
function broken(title: string): string[] {
  return title.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + 1 + word.length <= lettersALine ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
  }, []);
}
