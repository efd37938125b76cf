import type { WarmthFigure } from '$lib/charts';
import type { PptxAxis, PptxLabel } from '../pptx';
import { decimalYear } from './years';

const most = 7;
const lettersALine = 26;
/** Of a letter and of a line of 10 points, and of the plot, in inches; enough to keep words apart. */
const size = { letter: 0.075, line: 0.17, off: 0.08, width: 11.6, height: 3.6 } as const;
/** Nearer than this to an end of the plot, words stand beside their point, as a share of its width. */
const edge = 0.07;

export interface PlacedLabel { readonly x: number; readonly y: number; readonly lines: readonly string[]; readonly side: PptxLabel['side']; readonly highlighted: boolean }

interface Box { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** The labels that have room, the most important first: highlighted events in any case, then what turned the line. */
export function placedLabels({ labels }: WarmthFigure, x: PptxAxis, bound: number): PlacedLabel[] {
  const taken: Box[] = [];
  return labels.flatMap(({ day, value, years, title, side, highlighted }): PlacedLabel[] => {
    const label: PlacedLabel = { x: decimalYear(day), y: value, lines: [years, ...broken(title)], side, highlighted };
    const at = (label.x - x.least) / (x.most - x.least);
    const placed = [label, { ...label, side: side === 'above' ? 'below' as const : 'above' as const }]
      .map((each): PlacedLabel => ({ ...each, side: at < edge ? 'right' : at > 1 - edge ? 'left' : each.side }))
      .find((each) => { const box = boxOf(each, at, bound); return taken.every((other) => isApart(box, other)) && box.top > 0 && box.bottom < size.height; });
    if (placed === undefined && !highlighted) return [];
    if (!highlighted && taken.length >= most) return [];
    const kept = placed ?? label;
    taken.push(boxOf(kept, at, bound));
    return [kept];
  });
}

const isApart = (a: Box, b: Box) => a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;

function boxOf({ lines, side, y }: PlacedLabel, at: number, bound: number): Box {
  const [width, height] = [Math.max(...lines.map((line) => line.length)) * size.letter, lines.length * size.line];
  const [middle, level] = [at * size.width, ((bound - y) / (2 * bound)) * size.height];
  const left = side === 'left' ? middle - width - size.off : side === 'right' ? middle + size.off : middle - width / 2;
  const top = side === 'above' ? level - height - size.off : side === 'below' ? level + size.off : level - height / 2;
  return { left, right: left + width, top, bottom: top + height };
}

/** A title in lines, broken between words. */
function broken(title: string): string[] {
  return title.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + 1 + word.length <= lettersALine ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
  }, []);
}
