import type { Mark } from '../figure.ts';
import type { Stroke } from './tie-stroke.ts';

/** A tie as it is drawn, in pixels of the plot. */
export interface DrawnTie extends Stroke {
  /** That of its mark. */
  readonly id: string;
  readonly mark: Mark;
  /** All of its way. */
  readonly path: string;
  /** As much of it as is seen: what is written on it may stand in a gap. */
  readonly seen: string;
  /**
   * Where the pointer meets it: along a path of this breadth, or in the area of one. A straight line alone has no
   * height for the ring of the focus.
   */
  readonly hit: { readonly path: string; readonly breadth: number; readonly area: boolean };
  /** What is written on it, around this point, and the ground of that where the tie goes on below it. */
  readonly label: { readonly text: string; readonly x: number; readonly y: number; readonly ground?: string } | null;
}

/** The shape of a node, around its middle where it has one. */
export interface DrawnShape {
  readonly id: string;
  readonly middle: { readonly x: number; readonly y: number } | null;
  readonly shape: string;
}

/** A node as it is drawn, in pixels of the plot. */
export interface DrawnNode extends DrawnShape {
  readonly mark: Mark;
  /** A bar has no edge of its own; a hollow shape is an edge alone. */
  readonly look: 'solid' | 'hollow' | 'bar';
  /** Within a shape, if anything is. */
  readonly ring: string | null;
  readonly name: {
    readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
    readonly weights: readonly (400 | 600)[];
    readonly anchor: 'start' | 'middle' | 'end';
    readonly size: number;
    /** What it takes, and how much of what lies below is covered there, from 0 to 1. */
    readonly ground: string;
    readonly cover: number;
  } | null;
}

/** A network in either form. */
export interface DrawnNetwork {
  readonly ties: readonly DrawnTie[];
  readonly nodes: readonly DrawnNode[];
  /** What a view leaves out, in its place. */
  readonly faint: readonly DrawnShape[];
  /** How long agreements are in force: lines beside their shapes, by those of their nodes. */
  readonly spans?: readonly { readonly id: string; readonly path: string }[];
}

/** A network without the names of those marks: a tie is seen all along where nothing is written on it. */
export function withoutNames(drawn: DrawnNetwork, unnamed: ReadonlySet<string> | undefined): DrawnNetwork {
  if (!unnamed) return drawn;
  return {
    ...drawn,
    ties: drawn.ties.map((tie) => (unnamed.has(tie.id) ? { ...tie, seen: tie.path, label: null } : tie)),
    nodes: drawn.nodes.map((node) => (unnamed.has(node.id) ? { ...node, name: null } : node))
  };
}
