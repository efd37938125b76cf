/** What stands beside a run of rows: the heights of its heading and of what is listed below that, in pixels. */
interface LayoutBar {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly members: readonly number[];
}

/** Where everything stands, in pixels from the top: rows and members by their middle. */
export interface RowLayout {
  readonly height: number;
  /** There is less room than texts take. */
  readonly crowded: boolean;
  readonly rows: readonly number[];
  readonly bars: readonly {
    readonly top: number;
    readonly bottom: number;
    readonly head: number;
    readonly members: readonly number[];
  }[];
}

/** Between one row and the next where there is room, in pixels. */
const gap = 9;
/** From the edge of its rows to the end of a bar, in pixels: bars of one column stand twice as far apart. */
const inset = 4;
/** Halvings in the search for the gap that fills a height: after thirty the rest is far less than a pixel. */
const steps = 30;

/**
 * Sets rows one below another, each as high as its text and a gap, and spreads what stands beside them over the same
 * height. Without `height` as high as it needs; with one it fills it: gaps grow or shrink, and where even without gaps
 * there is too little room, everything shrinks alike. Deterministic.
 */
export function rowLayout(rows: readonly number[], bars: readonly LayoutBar[], height?: number): RowLayout {
  if (rows.length === 0) return { height: height ?? 0, crowded: false, rows: [], bars: [] };
  if (height === undefined) return placed(rows, bars, gap);
  let [low, high] = [0, height];
  for (let step = 0; step < steps; step += 1) {
    const middle = (low + high) / 2;
    if (heightOf(rows, bars, middle) <= height) low = middle;
    else high = middle;
  }
  return placed(rows, bars, low, height);
}

const heightOf = (rows: readonly number[], bars: readonly LayoutBar[], between: number) =>
  total(stretched(rows, bars, between));
const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);
const needOf = ({ head, members }: LayoutBar, between: number) =>
  total(members.map((size) => size + between)) + (head > 0 ? head + between : 0);

/** Height of each row, enlarged where what stands beside it needs more. */
function stretched(rows: readonly number[], bars: readonly LayoutBar[], between: number): number[] {
  const sizes = rows.map((size) => size + between);
  for (const bar of bars) {
    const count = bar.to - bar.from + 1;
    const missing = needOf(bar, between) - total(sizes.slice(bar.from, bar.to + 1));
    if (missing > 0) for (let n = bar.from; n <= bar.to; n += 1) sizes[n] = (sizes[n] ?? 0) + missing / count;
  }
  return sizes;
}

function placed(rows: readonly number[], bars: readonly LayoutBar[], between: number, height?: number): RowLayout {
  const sizes = stretched(rows, bars, between);
  const scale = height === undefined ? 1 : height / total(sizes);
  const ends = sizes.reduce<number[]>((found, size) => [...found, (found.at(-1) ?? 0) + size * scale], []);
  const topOf = (row: number) => (row === 0 ? 0 : (ends[row - 1] ?? 0));
  return {
    height: Math.round(ends.at(-1) ?? 0),
    crowded: scale < 1 - 1e-6,
    rows: sizes.map((_, n) => Math.round((topOf(n) + (ends[n] ?? 0)) / 2)),
    bars: bars.map((bar) => {
      const [top, bottom] = [topOf(bar.from), ends[bar.to] ?? 0];
      const spare = Math.max(0, (bottom - top) / scale - needOf(bar, between)) / Math.max(1, bar.members.length);
      let y = top + (bar.head > 0 ? (bar.head + between) * scale : 0);
      return {
        top: Math.round(top + inset),
        bottom: Math.round(bottom - inset),
        head: Math.round(top + ((bar.head + between) * scale) / 2),
        members: bar.members.map((size) => {
          const cell = (size + between + spare) * scale;
          y += cell;
          return Math.round(y - cell / 2);
        })
      };
    })
  };
}
