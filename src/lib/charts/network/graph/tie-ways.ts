import { overlap, type Box } from '../../placement/index.ts';
import { endsOf, isSpan, type Placing, type Tying } from './placing.ts';
import { bentCurve, crossings, levelCurve, lineOf, meets, pointOn, type Line, type TieCurve } from './tie-curve.ts';

/** What it costs a tie to leave the plot, to lie below a shape or a name of others, or what is written on another. */
const costs = { outside: 5000, shape: 600, name: 200, label: 100, crossing: 4, spanCrossing: 80, ownName: 2 } as const;
/** How near a tie may come to shapes and names, in pixels. */
const clear = { shape: 3, name: 2 } as const;
/** After which shares of the way across a tie becomes level, and by which of its length it bends, the best first. */
const levels = [0.4, 0.25, 0.6, 0.1, 0.8];
const bends = [0, 0.06, -0.06, 0.12, -0.12, 0.2, -0.2, 0.25, -0.25, 0.3, -0.3, 0.36, -0.36, 0.42, -0.42];
/** Acts that come level to a state have little room for that: they bend by these too. */
const fineBends = [...bends, 0.09, -0.09, 0.14, -0.14, 0.16, -0.16, 0.18, -0.18, 0.22, -0.22];
/** Where acts between two states bend, as a share of the way. */
const peaks = [0.5, 0.4, 0.6, 0.3, 0.7, 0.15, 0.85];
/** What a bend costs, in lengths of the tie, and a peak aside of the middle. */
const [bent, aside, plain] = [40, 4, 4];
/** And what it costs acts to set out away from where they lead. */
const back = 60;
/** Where on a tie its words may stand, as shares of the way. */
const places = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72];
/** How much more it matters to words on acts that come level to a state that they stand there than in the middle. */
const levelness = 3;
/** Half the height of words on a tie, and how much longer than they it is at least, in pixels. */
const [wordHeight, minRest] = [10, 50];

/** The ways that a tie may take, each with what it costs beside what it meets. */
function* waysOf(tie: Tying): Generator<readonly [TieCurve, number]> {
  const { ends, level } = tie;
  const [a, b] = endsOf(tie);
  if (tie.isStraight) {
    yield [bentCurve(a, b, 0), 0];
    return;
  }
  if (level) {
    if (level.late) yield [bentCurve(a, b, 0), 0];
    const [from, to] = level.end === ends[1] ? [a, b] : [b, a];
    for (const [n, share] of levels.entries()) yield [levelCurve(from, to, share), n + Number(level.late)];
  }
  for (const bend of isSpan(tie) && level ? fineBends : bends)
    for (const peak of isSpan(tie) ? peaks : [0.5]) {
      const curve = bentCurve(a, b, bend, peak);
      const cost = plain + Math.abs(bend) * bent + Math.abs(peak - 0.5) * aside;
      yield [curve, isSpan(tie) && goesBack(curve) ? cost + back : cost];
    }
}

/** Ways that bend nearer to one end, for a thin tie that has no plainer one. */
function* detoursOf(tie: Tying): Generator<readonly [TieCurve, number]> {
  if (tie.isStraight || isSpan(tie)) return;
  const [a, b] = endsOf(tie);
  for (const bend of fineBends)
    for (const peak of peaks) {
      const curve = bentCurve(a, b, bend, peak);
      if (!goesBack(curve)) yield [curve, plain + Math.abs(bend) * bent + Math.abs(peak - 0.5) * aside];
    }
}

/** Whether a curve sets out away from where it leads, across or down, whichever is farther. */
function goesBack({ from, control, to }: TieCurve): boolean {
  const axis = Math.abs(to.x - from.x) > Math.abs(to.y - from.y) ? 'x' : 'y';
  return (control[axis] - from[axis]) * (to[axis] - control[axis]) < 0;
}

/**
 * Finds a tie the plainest way on which it meets no shape and no name but those of its ends, and crosses few others;
 * the greatest goes its plain way, and others around it.
 */
export function bendTie(tie: Tying, placings: readonly Placing[], ties: readonly Tying[], room: Box) {
  let best = Number.POSITIVE_INFINITY;
  const take = (ways: Iterable<readonly [TieCurve, number]>) => {
    for (const [curve, base] of ways) {
      if (base >= best) continue;
      const line = lineOf(curve);
      const cost = base + costOf(tie, line, placings, ties, room, best - base);
      if (cost >= best) continue;
      best = cost;
      tie.curve = curve;
      tie.line = line;
    }
  };
  take(waysOf(tie));
  if (best >= costs.name) take(detoursOf(tie));
  writeOn(tie, placings, ties, room);
}

/** What a way costs by what it meets; beyond `max` it is not told how much. */
function costOf(
  tie: Tying,
  line: Line,
  placings: readonly Placing[],
  ties: readonly Tying[],
  room: Box,
  max: number
): number {
  let cost = isWithin(line, room) ? 0 : costs.outside;
  for (const other of placings) {
    if (cost >= max) return cost;
    if (tie.ends.includes(other)) {
      if (other.name && meets(line, other.name.box, tie.half)) cost += costs.ownName;
      continue;
    }
    if (meets(line, other.shape, tie.half + clear.shape)) cost += costs.shape;
    if (other.name && meets(line, other.name.box, tie.half + clear.name)) cost += costs.name;
  }
  for (const other of ties) {
    if (cost >= max) return cost;
    if (other === tie) continue;
    if (other.label && meets(line, other.label, tie.half)) cost += costs.label;
    if (isSpan(tie) && tie !== ties[0])
      cost += (isSpan(other) ? costs.spanCrossing : costs.crossing) * crossings(line, other.line);
  }
  return cost;
}

function isWithin({ xs, ys, box }: Line, { left, right, top, bottom }: Box): boolean {
  if (box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom) return true;
  return xs.every((x) => x >= left && x <= right) && ys.every((y) => y >= top && y <= bottom);
}

/** Words on a tie that are nearer to a shape than this seem to be its own, above or below it, in pixels. */
const besideShape = 8;
const beside = ({ left, right, top, bottom }: Box): Box => ({
  left,
  right,
  top: top - besideShape,
  bottom: bottom + besideShape
});

/** Finds the place for what is written on a tie, where it is long enough. */
export function writeOn(tie: Tying, placings: readonly Placing[], ties: readonly Tying[], room: Box) {
  const [a, b] = tie.ends;
  tie.label = null;
  if (tie.written === 0 || Math.hypot(a.x - b.x, a.y - b.y) < tie.written + minRest) return;
  let best = Number.POSITIVE_INFINITY;
  for (const share of places) {
    const { x, y } = pointOn(tie.curve, share);
    const box = {
      left: x - tie.written / 2,
      right: x + tie.written / 2,
      top: y - wordHeight,
      bottom: y + wordHeight
    };
    let cost =
      Math.abs(share - 0.5) +
      slopeAt(tie.curve, share) * (isSpan(tie) && tie.level ? levelness : 1) +
      (box.bottom > room.bottom ? 10 : 0);
    for (const { shape, name } of placings) if (overlap(box, shape) || (name && overlap(box, name.box))) cost += 10;
    for (const other of ties) {
      if (other === tie) continue;
      if (meets(other.line, box, other.half)) cost += 4;
      if (other.label && overlap(box, other.label)) cost += 10;
    }
    if (cost >= best) continue;
    best = cost;
    tie.label = box;
  }
}

/** How much a curve goes up or down at a share of its way, from 0 to 1: words lie well on what is level. */
function slopeAt(curve: TieCurve, share: number): number {
  const [before, after] = [pointOn(curve, share - 0.05), pointOn(curve, share + 0.05)];
  return Math.abs(after.y - before.y) / Math.hypot(after.x - before.x, after.y - before.y);
}

/** Whether what is written on a tie lies on another tie. */
export const isCovered = ({ label, ...tie }: Tying, ties: readonly Tying[]): boolean =>
  label !== null && ties.some(({ edge, line, half }) => edge !== tie.edge && meets(line, label, half));

/** Whether it stands so near to a shape that it seems to be its own. */
export const isMisleading = ({ label }: Tying, placings: readonly Placing[]): boolean =>
  label !== null && placings.some(({ shape }) => overlap(label, beside(shape)));
