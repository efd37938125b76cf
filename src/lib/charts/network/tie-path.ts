import type { NetworkEdge } from '#lib/analysis/index.ts';
import type { Point } from '../placement/index.ts';
import { roundedPath, type GutterRun, type Gutters } from './gutters.ts';
import type { NodePlace } from './node-place.ts';

/** Ties of different kinds between the same two nodes run side by side, so far apart in pixels. */
export const tieGap = 8;
/** Radius of a corner, in pixels. */
const corner = 7;
/** How far from the ends of a bar a tie meets it at least, in pixels. */
const barInset = 4;
/** How far a tie between two bars of one column swings out, in pixels: enough to be seen as an arc. */
const arc = 46;
/** How far left of the shapes a tie between two of the middle columns runs, its corner included, in pixels. */
const trunk = 17;
/** Within how many pixels a tie that is not level goes from one height to the other. */
const bend = 60;
/** The same where names stand beside the bars: steep, so that it passes before them. */
const steepBend = 12;
/** From the end of a tie to the name of the bar that it leads to. */
const nameGap = 5;
/** By so much a tie of a gutter runs below the tie of its row. */
const lower = 4;

/** Where names between the bars end that stand in rows between two heights, in pixels from the left. */
export type NamesEnd = (from: number, to: number) => number;

/** Leaves one point level and comes level to the other. */
function curve(from: Point, to: Point): string {
  if (from.y === to.y) return `M${from.x} ${from.y}H${to.x}`;
  const middle = (from.x + to.x) / 2;
  return `M${from.x},${from.y}C${middle},${from.y},${middle},${to.y},${to.x},${to.y}`;
}
const part = (path: string) => path.replace(/^M/, 'L');
const within = ({ port }: NodePlace, y: number) =>
  Math.min(Math.max(y, port.top + barInset), Math.max(port.top + barInset, port.bottom - barInset));

/**
 * The line of a tie: level from a state to all that stands beside it, down from an agreement to what belongs to it,
 * otherwise a smooth curve. `row` is where acts between two states have their row; `shift` parts it from others, and `lane`
 * from those of its gutter; without `airy` names stand beside the bars, and where it would run through some it takes one
 * of the `gutters`. `namesEnd` says how far names reach in its way.
 */
export function tiePath(
  one: NodePlace,
  other: NodePlace,
  {
    shift = 0,
    row,
    airy = true,
    gutters = null,
    lane = 0,
    namesEnd = () => 0
  }: {
    shift?: number;
    row?: number | undefined;
    airy?: boolean;
    gutters?: Gutters | null;
    lane?: number;
    namesEnd?: NamesEnd;
  } = {}
): string {
  const [a, b] = one.x <= other.x ? [one, other] : [other, one];
  if (a.bar && b.bar) return a.column === b.column ? besides(a, b, shift) : across(a, b, shift, row);
  if (gutters && !isClear(a, b, gutters)) return gutterPath(a, b, gutters, lane);
  if (a.bar || b.bar) return fromBar(a, b, shift, airy ? namesEnd : null);
  if (isInner(a) && isInner(b)) return a.column !== b.column && a.y < b.y ? elbow(a, b, shift) : beside(a, b, shift);
  return curve({ x: a.port.right, y: a.y + shift }, { x: b.port.left, y: b.y + shift });
}

const isInner = ({ column }: NodePlace) => column === 'middle' || column === 'inner';

/** Whether a tie has its plain way without meeting what stands in rows between its ends. */
function isClear(a: NodePlace, b: NodePlace, { isFree }: Gutters): boolean {
  const [point, bar] = a.bar ? [b, a] : [a, b];
  if (bar.bar) {
    const isBeside = point.y > bar.port.top && point.y < bar.port.bottom;
    const x = a.bar ? point.port.left - steepBend : point.port.right + steepBend;
    const end = point.y < bar.port.top ? bar.label.top : bar.port.bottom;
    return isBeside || isFree(x, point.y, end, [a, b]);
  }
  const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
  if (!isInner(a) || !isInner(b)) return false;
  if (a.column !== b.column && a.y < b.y) return isFree(a.x, a.port.bottom, b.port.top, [a, b]);
  return isFree(Math.min(a.port.left, b.port.left) - trunk + corner, upper.y, lower.y, [a, b]);
}

/** Where a tie takes a gutter, if it takes one: on the side of whichever end stands there. */
export function gutterRun({ id, kind }: NetworkEdge, one: NodePlace, other: NodePlace, gutters: Gutters): GutterRun[] {
  const [a, b] = one.x <= other.x ? [one, other] : [other, one];
  if ((a.bar && b.bar) || isClear(a, b, gutters)) return [];
  const { from, to } = heightsOf(a, b);
  return [{ id, kind, ends: [one, other], side: b.column === 'right' ? 'right' : 'left', from, to }];
}

/** Between which heights a tie runs in its gutter, from the end that is no bar. */
function heightsOf(a: NodePlace, b: NodePlace) {
  const isRight = b.column === 'right';
  const [point, other] = (isRight ? b : a).bar ? (isRight ? [a, b] : [b, a]) : [a, b];
  const from = point.y + (isInner(point) ? lower : 0);
  const isAbove = other.bar && from < other.port.top;
  const beside = other.bar ? within(other, from) : other.y + (isInner(other) ? -lower : 0);
  return { point, other, isAbove, from, to: isAbove ? other.label.top - nameGap : beside };
}

function gutterPath(a: NodePlace, b: NodePlace, gutters: Gutters, lane: number): string {
  const isRight = b.column === 'right';
  const x = (isRight ? gutters.right : gutters.left) + lane;
  const edge = ({ port }: NodePlace) => (isRight ? port.right : port.left);
  const { point, other, isAbove, from: y, to: end } = heightsOf(a, b);
  const start = [
    { x: edge(point), y },
    { x, y }
  ] as const;
  if (isAbove) return roundedPath([...start, { x, y: end }]);
  return roundedPath([
    ...start,
    { x, y: end },
    { x: other.bar ? (isRight ? other.port.left : other.port.right) : edge(other), y: end }
  ]);
}

const across = (a: NodePlace, b: NodePlace, shift: number, row: number | undefined) =>
  curve(
    { x: a.port.right, y: (row ?? within(a, b.y)) + shift },
    { x: b.port.left, y: (row ?? within(b, a.y)) + shift }
  );

/** Two bars of one column: an arc on their inner side. */
function besides(a: NodePlace, b: NodePlace, shift: number): string {
  const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
  const isLeft = a.column === 'left';
  const x = isLeft ? a.port.right : a.port.left;
  const far = x + (isLeft ? 1 : -1) * (arc + shift);
  const [from, to] = [within(upper, lower.y), within(lower, upper.y)];
  return `M${x} ${from}C${far} ${from} ${far} ${to} ${x} ${to}`;
}

/**
 * Along the row of what is tied to the bar, and to the bar's height beside the bar. Where names stand there it goes to
 * that height at once (`namesEnd` is null), and from above to the name of the bar: below that there may be no room before its first row.
 */
function fromBar(a: NodePlace, b: NodePlace, shift: number, namesEnd: NamesEnd | null): string {
  const airy = namesEnd !== null;
  if (!airy && b.bar && a.y + shift < b.port.top) return toName(a, b, shift);
  const [from, to] = a.bar ? [within(a, b.y + shift), b.y + shift] : [a.y + shift, within(b, a.y + shift)];
  const [start, end] = [
    { x: a.port.right, y: from },
    { x: b.port.left, y: to }
  ];
  // To the right it turns where the names are over that stand in the rows on its way.
  const free = airy && b.bar ? end.x - namesEnd(from, to) - nameGap : bend;
  const needed = airy ? Math.min(bend, Math.max(steepBend, free)) : steepBend;
  const room = Math.min(needed, end.x - start.x);
  if (from === to || room < needed) return curve(start, end);
  const early = a.bar === airy;
  const turn = early ? { x: start.x + room, y: to } : { x: end.x - room, y: from };
  return curve(start, turn) + part(curve(turn, end));
}

function toName(a: NodePlace, { label }: NodePlace, shift: number): string {
  const y = (label.top + label.bottom) / 2;
  const turn = { x: a.port.right + steepBend, y };
  return `${curve({ x: a.port.right, y: a.y + shift }, turn)}H${Math.max(turn.x, label.left - nameGap)}`;
}

/** From below a shape to the left of one that belongs to it. */
function elbow(a: NodePlace, b: NodePlace, shift: number): string {
  const y = b.y - 3 + shift;
  const round = Math.min(b.port.left - a.x, y - a.port.bottom);
  return `M${a.x} ${a.port.bottom}V${y - round}Q${a.x} ${y} ${a.x + round} ${y}H${b.port.left}`;
}

/** Between two of the middle columns, along their left. */
function beside(one: NodePlace, other: NodePlace, shift: number): string {
  const [a, b] = one.y <= other.y ? [one, other] : [other, one];
  if (a.column === 'inner' && b.column === 'inner' && b.row === a.row + 1)
    return `M${a.x} ${a.port.bottom}V${b.port.top}`;
  if (a.column === 'inner' && b.column === 'middle' && b.row === a.row + 1)
    return `M${a.port.left} ${a.y + 4}H${b.x + corner}Q${b.x} ${a.y + 4} ${b.x} ${a.y + 4 + corner}V${b.port.top}`;
  const x = Math.min(a.port.left, b.port.left) - trunk + corner - shift;
  const [from, to] = [a.y + 4, b.y - 4];
  return `M${a.port.left} ${from}H${x + corner}Q${x} ${from} ${x} ${from + corner}V${to - corner}Q${x} ${to} ${x + corner} ${to}H${b.port.left}`;
}
