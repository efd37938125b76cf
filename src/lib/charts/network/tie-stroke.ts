import type { EdgeKind, NetworkEdge, NetworkGraph } from '#lib/analysis/index.ts';
import type { Tokens } from '../colour-tokens.ts';

export interface Stroke {
  readonly stroke: string;
  readonly width: number;
  readonly dash: string | undefined;
}

/** How ties are told apart without colour. */
export const dashes: Readonly<Record<EdgeKind, string | undefined>> = {
  party: undefined,
  mediator: '7 4',
  'acts-for': '1.5 3.5',
  act: undefined,
  part: '3 5 1 5'
};
export const conflictDash = '9 5';
/** Finer than any other, so that it is told apart in print without colours as well. */
export const neutralDash = '2 2';
/** The broadest tie is this broad, in pixels. */
export const broadest = 16;
/** By how much a tie grows with the root of its events, in pixels, where the broadest has room. */
const growth = 2.6;
/**
 * Of a tie that has no number of events to show, in pixels: seen at every size, and thinner than most that have. What
 * the title counts, agreements and who made them, is plainer than who belongs to whom.
 */
const thin: Readonly<Record<Exclude<EdgeKind, 'act'>, number>> = {
  party: 1.75,
  mediator: 1.75,
  'acts-for': 1.25,
  part: 1.25
};

/**
 * How broad a tie of so many events is, in pixels: its area grows with them, and the broadest of the whole relationship
 * fits its row.
 */
export function breadthOf({ edges }: NetworkGraph): (events: number) => number {
  const max = Math.max(1, ...edges.filter(({ kind }) => kind === 'act').map(({ events }) => events.length));
  const step = Math.min(growth, (broadest - 1) / Math.sqrt(max));
  return (events) => Math.round((1 + step * Math.sqrt(events)) * 10) / 10;
}

/** How acts were on the whole. */
export type Tone = 'cooperation' | 'conflict' | 'neutral';

/** A mean score that is written 0.0 is of no side, nor are acts without one. */
export function toneOf({ score }: Pick<NetworkEdge, 'score'>): Tone {
  const written = Math.round(Math.abs(score ?? 0) * 10);
  if (score === null || written === 0) return 'neutral';
  return score > 0 ? 'cooperation' : 'conflict';
}

/** The colours of acts by their tone, and how they are dashed. */
export const toneLooks = ({ quad, chosen, axis, ink }: Tokens) =>
  ({
    cooperation: { stroke: quad['verbal cooperation'], chosen: chosen.cooperation, dash: undefined },
    conflict: { stroke: quad['verbal conflict'], chosen: chosen.conflict, dash: conflictDash },
    neutral: { stroke: axis, chosen: ink, dash: neutralDash }
  }) as const satisfies Record<Tone, unknown>;

/**
 * An act by how it was on the whole: warm, cold and dashed, or grey and finely dashed; other ties by their kind. A chosen
 * one stands out more.
 */
export function strokeOf(
  edge: NetworkEdge,
  breadth: (events: number) => number,
  colours: Tokens,
  isChosen: boolean
): Stroke {
  const { kind } = edge;
  if (kind !== 'act') {
    const plain = kind === 'party' || kind === 'mediator' ? colours.quiet : colours.axis;
    return { stroke: isChosen ? colours.ink : plain, width: isChosen ? 3 : thin[kind], dash: dashes[kind] };
  }
  const { stroke, chosen, dash } = toneLooks(colours)[toneOf(edge)];
  return { stroke: isChosen ? chosen : stroke, width: breadth(edge.events.length), dash };
}
