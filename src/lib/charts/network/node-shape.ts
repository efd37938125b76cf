import type { NodeKind } from '#lib/analysis/index.ts';
import type { Box } from '../placement/index.ts';

/** The shape of each kind of node around its middle, told apart without colour. */
export const shapes: Readonly<Record<NodeKind, string>> = {
  state: 'M-4 -8h8v16h-8z',
  organization: 'M0 -8l8 14h-16z',
  person: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
  company: 'M-7 -4h14v8h-14z',
  project: 'M-3 -8h6v5h5v6h-5v5h-6v-5h-5v-6h5z',
  group: 'M-7 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0zm6 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z',
  agreement: 'M0 -7l7 7l-7 7l-7 -7z'
};

/** A state of a side: a bar of whatever height. */
export const barShape = ({ left, right, top, bottom }: Box) =>
  `M${left} ${top}H${right}V${Math.max(top + 4, bottom)}H${left}z`;

/** The order of a legend. */
export const nodeKinds = [
  'state',
  'organization',
  'person',
  'company',
  'group',
  'project',
  'agreement'
] as const satisfies readonly NodeKind[];
