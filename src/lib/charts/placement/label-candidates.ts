import { nearest, type Box, type Point } from './box.ts';
import { anchorGap, beside, distances, farthest, sideWorth } from './label-distances.ts';

/** A label to be placed: its size in pixels, what its leader leads to, and on which side it would rather stand. */
export interface LabelWish {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly anchor: Point;
  readonly side: 'above' | 'below';
  /** Which of what is taken is its own: beside the rest it seems to name that, where its anchor is farther off. */
  readonly own: readonly Box[];
  /** Looked for everywhere in the plot, not only near its anchor. */
  readonly must: boolean;
  /** The title speaks of it: where it does not fit in full, it is better cut short than left out. */
  readonly titled: boolean;
  /** Its size where it is cut short. */
  readonly short: { readonly width: number; readonly height: number };
}

/** A place in which a label might stand, and what that costs, in pixels of distance. */
export interface Candidate {
  readonly box: Box;
  readonly cost: number;
}

/** Into how many places across and down the whole plot is searched. */
const searchSteps = 28;

/**
 * Of the candidates that may be, in order of their own cost, the one of the least cost, the first of equals; `costOf`
 * is at least a candidate's own.
 */
export function cheapest(
  candidates: Iterable<Candidate>,
  isAllowed: (candidate: Candidate) => boolean,
  costOf: (candidate: Candidate) => number
): Candidate | undefined {
  let best: { readonly candidate: Candidate; readonly cost: number } | undefined;
  for (const candidate of candidates) {
    if (best && candidate.cost >= best.cost) break;
    if (!isAllowed(candidate)) continue;
    const cost = costOf(candidate);
    if (!best || cost < best.cost) best = { candidate, cost };
  }
  return best && { box: best.candidate.box, cost: best.cost };
}

/** A place by its upper corner from the anchor: so many widths and pixels across, so many heights and pixels down. */
interface Offset {
  readonly widths: number;
  readonly across: number;
  readonly heights: number;
  readonly down: number;
  readonly cost: number;
  readonly far: boolean;
}

/** Places around an anchor, the cheapest first: farther off costs more, and so does the other side. */
const offsets: Readonly<Record<LabelWish['side'], readonly Offset[]>> = {
  above: offsetsOf('above'),
  below: offsetsOf('below')
};

function offsetsOf(side: LabelWish['side']): Offset[] {
  return distances
    .flatMap((distance) => {
      const far = distance > farthest.upright;
      const starts = [
        [-0.5, 0],
        [0, -8],
        [-1, 8],
        [0, distance / 2],
        [-1, -distance / 2]
      ] as const;
      return [
        ...starts.map(([widths, across], n) => ({
          widths,
          across,
          heights: -1,
          down: -distance,
          far,
          cost: distance + n * 2 + (side === 'above' ? 0 : sideWorth)
        })),
        ...starts.map(([widths, across], n) => ({
          widths,
          across,
          heights: 0,
          down: distance,
          far,
          cost: distance + n * 2 + (side === 'below' ? 0 : sideWorth)
        })),
        // Beside it, at the height of its middle, its last line or its first.
        ...(
          [
            [0, distance],
            [-1, -distance]
          ] as const
        ).flatMap(([widths, across]) =>
          (
            [
              [-0.5, 0],
              [-1, beside],
              [0, -beside]
            ] as const
          ).map(([heights, down], n) => ({
            widths,
            across,
            heights,
            down,
            far: distance > farthest.aside,
            cost: distance + (n === 0 ? sideWorth / 2 : sideWorth + n * 2)
          }))
        )
      ];
    })
    .sort((a, b) => a.cost - b.cost);
}

/** The places of a label around its anchor, one after another, as far as they are asked for. */
export function* placesNear({ width, height, anchor, side, must }: LabelWish): Generator<Candidate, undefined> {
  for (const { widths, across, heights, down, cost, far } of offsets[side]) {
    if (far && !must) continue;
    const [left, top] = [anchor.x + widths * width + across, anchor.y + heights * height + down];
    yield { box: { left, top, right: left + width, bottom: top + height }, cost };
  }
}

/** Places spread evenly over the whole plot, the nearest first. */
export function placesEverywhere({ width, height, anchor }: LabelWish, { left, right, top, bottom }: Box): Candidate[] {
  const spread = (from: number, to: number) =>
    to < from ? [] : Array.from({ length: searchSteps + 1 }, (_, n) => from + ((to - from) * n) / searchSteps);
  return spread(left, right - width)
    .flatMap((x) =>
      spread(top, bottom - height).map((y) => {
        const box = { left: x, top: y, right: x + width, bottom: y + height };
        const near = nearest(box, anchor);
        return { box, cost: Math.hypot(near.x - anchor.x, near.y - anchor.y) };
      })
    )
    .filter(({ cost }) => cost >= anchorGap)
    .sort((a, b) => a.cost - b.cost);
}
