import type { LineName } from '#lib/view/index.ts';
import type { Point } from '../placement/index.ts';

/** Half of a symbol's height, in pixels: on a line, and where it stands for an agreement. */
export const symbolSize = 4.5;

/** The outline of a line's symbol around a place: no two alike, so that no line is told by its colour alone. */
export function symbolPath(name: LineName, at: Point = { x: 0, y: 0 }): string {
  const r = (share: number) => rounded(symbolSize * share);
  const x = (share: number) => rounded(at.x + symbolSize * share);
  const y = (share: number) => rounded(at.y + symbolSize * share);
  switch (name) {
    case 'a':
      return `M${x(-1)} ${y(0)}a${r(1)} ${r(1)} 0 1 0 ${r(2)} 0a${r(1)} ${r(1)} 0 1 0 ${-r(2)} 0Z`;
    case 'b':
      return `M${x(-0.9)} ${y(-0.9)}H${x(0.9)}V${y(0.9)}H${x(-0.9)}Z`;
    case 'c':
      return `M${x(0)} ${y(-1.15)}L${x(1.1)} ${y(0.85)}H${x(-1.1)}Z`;
    case 'd':
      return `M${x(0)} ${y(-1.3)}L${x(1.3)} ${y(0)}L${x(0)} ${y(1.3)}L${x(-1.3)} ${y(0)}Z`;
  }
}

const rounded = (pixels: number) => Math.round(pixels * 100) / 100;
