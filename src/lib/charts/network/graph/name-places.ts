import type { NetworkNode } from '#lib/analysis/index.ts';
import type { Language } from '#lib/view/index.ts';
import type { Box, Point } from '../../placement/index.ts';
import { textSize } from '../../text/text-size.ts';
import { fullName, nodeLabel, type NodeLabel } from '../node-label.ts';

/** The name of a node where it may stand. */
export interface NamePlace {
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly weight: 400 | 600;
  readonly box: Box;
}

/** On which side of its shape a name stands. */
export type NameSide = 'left' | 'right' | 'above' | 'below';
/** Between a shape and its name, in pixels. */
export const nameGap = 5;
/** Above and below it, in pixels. */
const alongGap = 3;

/** A name in so many lines at most; longer ones are broken sooner. */
const maxLines = 6;

/** The name of a node in lines of at most so many pixels, once for each way in which it is broken. */
export function namesOf(
  node: NetworkNode,
  rooms: readonly number[],
  lettering: number,
  language: Language
): readonly NodeLabel[] {
  const size = node.kind === 'state' ? textSize.subtitle : lettering;
  const named = { ...node, name: fullName(node, language) };
  const labels = rooms.map((room) => nodeLabel(named, room, size, maxLines, language));
  return labels.filter((label, n) => labels.findIndex(({ lines }) => lines.length === label.lines.length) === n);
}

/** A name beside the shape of a node at 0, 0. */
export function namePlace(
  { baselines, weight, height, lines, size, width }: NodeLabel,
  radius: number,
  side: NameSide
): NamePlace {
  const top = side === 'above' ? -radius - alongGap - height : side === 'below' ? radius + alongGap : -height / 2;
  const anchor = side === 'left' ? 'end' : side === 'right' ? 'start' : 'middle';
  const at = side === 'left' ? -radius - nameGap : side === 'right' ? radius + nameGap : 0;
  const left = anchor === 'end' ? at - width : anchor === 'start' ? at : at - width / 2;
  return {
    anchor,
    size,
    weight,
    lines: lines.map((text, n) => ({ text, x: at, y: top + (baselines[n] ?? 0) })),
    box: { left, right: left + width, top, bottom: top + height }
  };
}

/** The same name where its node stands at a point. */
export function movedName(name: NamePlace, { x, y }: Point): NamePlace {
  const { left, right, top, bottom } = name.box;
  return {
    ...name,
    lines: name.lines.map((line) => ({ ...line, x: Math.round((line.x + x) * 10) / 10, y: Math.round(line.y + y) })),
    box: { left: left + x, right: right + x, top: top + y, bottom: bottom + y }
  };
}
