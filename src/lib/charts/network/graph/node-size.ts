import type { NodeKind } from '#lib/analysis/index.ts';

/** The smallest shape, half across, in pixels: seen, and told apart from others, at every size. */
const least = { state: 7, agreement: 5, other: 4.5 } as const;
/** By how much a shape grows with the root of its events, in pixels: its area grows with them. */
const growth = 3.3;

/** Half of what the shape of a node measures across, in pixels. */
export const radiusOf = (kind: NodeKind, events: number): number =>
  Math.round(
    Math.max(kind === 'state' || kind === 'agreement' ? least[kind] : least.other, growth * Math.sqrt(events)) * 10
  ) / 10;
