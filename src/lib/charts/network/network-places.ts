import type { NodePlace } from './node-place.ts';

/** Where a network stands in its plot, in pixels. */
export interface Places {
  readonly height: number;
  readonly nodes: ReadonlyMap<string, NodePlace>;
  /** The ties between states of the two sides, each in a row of its own, by `actKey`. */
  readonly acts: ReadonlyMap<string, number>;
  /** Whether names cover one another for want of height. */
  readonly crowded: boolean;
  /** Whether the room beside the bars is free of names. */
  readonly airy: boolean;
}

/** Two states, whichever is named first: what a tie between them goes by. */
export const actKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
