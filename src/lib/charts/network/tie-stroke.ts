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
/** The broadest tie is this broad, in pixels. */
export const broadest = 16;
/** By how much a tie grows with the root of its events, in pixels, where the broadest has room. */
const growth = 2.6;
/** Of a tie that has no number of events to show, in pixels: seen at every size, and thinner than most that have. */
const thin = 1.25;

/**
 * How broad a tie of so many events is, in pixels: its area grows with them, and the broadest of the whole relationship
 * fits its row.
 */
export function breadthOf({ edges }: NetworkGraph): (events: number) => number {
  const max = Math.max(1, ...edges.filter(({ kind }) => kind === 'act').map(({ events }) => events.length));
  const step = Math.min(growth, (broadest - 1) / Math.sqrt(max));
  return (events) => Math.round((1 + step * Math.sqrt(events)) * 10) / 10;
}

/**
 * An act by its mean score, in warm colours from 0 on and cold and dashed below; other ties by their kind. A chosen one
 * stands out more.
 */
export function strokeOf(
  { kind: tie, score, events }: NetworkEdge,
  breadth: (events: number) => number,
  colours: Tokens,
  chosen: boolean
): Stroke {
  if (tie !== 'act' || score === null)
    return { stroke: chosen ? colours.ink : colours.axis, width: chosen ? 3 : thin, dash: dashes[tie] };
  const width = breadth(events.length);
  const kind = score >= 0 ? 'cooperation' : 'conflict';
  return {
    stroke: chosen ? colours.chosen[kind] : colours.quad[`verbal ${kind}`],
    width,
    dash: kind === 'conflict' ? conflictDash : undefined
  };
}
