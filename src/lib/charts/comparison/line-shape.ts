import type { LineName } from '#lib/view/index.ts';

/** Half of a symbol's height, in pixels: on a line, and where it stands for an agreement. */
export const symbolSize = 4.5;

/** The outline of a line's symbol around its middle: no two alike, so that no line is told by its colour alone. */
export function symbolPath(name: LineName, size: number = symbolSize): string {
  const r = (share: number) => Math.round(size * share * 100) / 100;
  switch (name) {
    case 'a':
      return `M${-r(1)} 0a${r(1)} ${r(1)} 0 1 0 ${r(2)} 0a${r(1)} ${r(1)} 0 1 0 ${-r(2)} 0Z`;
    case 'b':
      return `M${-r(0.9)} ${-r(0.9)}H${r(0.9)}V${r(0.9)}H${-r(0.9)}Z`;
    case 'c':
      return `M0 ${-r(1.15)}L${r(1.1)} ${r(0.85)}H${-r(1.1)}Z`;
    case 'd':
      return `M0 ${-r(1.3)}L${r(1.3)} 0L0 ${r(1.3)}L${-r(1.3)} 0Z`;
  }
}
