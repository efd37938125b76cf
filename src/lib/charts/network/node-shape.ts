import type { NodeKind } from '#lib/analysis/index.ts';
import type { Box } from '../placement/index.ts';

/** What a reader tells apart at a glance: organizations, companies, groups and projects are bodies. */
export type NodeForm = 'state' | 'person' | 'body' | 'agreement';

export const formOfKind = (kind: NodeKind): NodeForm =>
  kind === 'state' || kind === 'person' || kind === 'agreement' ? kind : 'body';

const rounded = (value: number) => Math.round(value * 10) / 10;
const circle = (r: number) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const square = (r: number) => `M${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}z`;
const diamond = (r: number) => `M0 ${-r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;

/** The shape of a node around its middle, told apart without colour; `radius` is half across, in pixels. */
export function shapeOf(form: NodeForm, radius: number): string {
  if (form === 'agreement') return diamond(rounded(radius * 1.2));
  return form === 'body' ? square(rounded(radius * 0.9)) : circle(radius);
}

/** The ring within the disc of a state. */
export const stateRing = (radius: number): string => circle(rounded(radius - 3));

/** Half across of a shape in the timetable, where all are alike, in pixels. */
const plainRadius = 5.5;
/** The shape of a node in the timetable: a third state is a bar, as those of the two sides are. */
export const plainShape = (kind: NodeKind): string =>
  kind === 'state' ? 'M-4 -8h8v16h-8z' : shapeOf(formOfKind(kind), plainRadius);

/** A state of a side: a bar of whatever height. */
export const barShape = ({ left, right, top, bottom }: Box) =>
  `M${left} ${top}H${right}V${Math.max(top + 4, bottom)}H${left}z`;
