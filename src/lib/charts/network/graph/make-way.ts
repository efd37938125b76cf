import { sum } from 'd3';
import { overlap, type Box, type Point } from '../../placement/index.ts';
import { hitsOf, placeName } from './name-choice.ts';
import { movedName } from './name-places.ts';
import type { Placing, Tying } from './placing.ts';
import { meets } from './tie-curve.ts';
import { bendTie, isCovered, writeOn } from './tie-ways.ts';

/** How far a node moves aside for a name, in pixels, the nearest first. */
const [acrosses, downs] = [
  [0, 16, -16, 32, -32, 48, -48, 64, -64, 80, -80],
  [0, 12, -12, 24, -24, 36, -36, 48, -48, 64, -64, 80, -80]
] as const;
const moves = downs
  .flatMap((y) => acrosses.map((x) => ({ x, y })))
  .filter(({ x, y }) => x !== 0 || y !== 0)
  .sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));

/** More faults are not mended by moving nodes a little. */
const maxMended = 10;

/** All that is being placed in a plot, and its edges. */
export interface Scene {
  readonly placings: readonly Placing[];
  readonly ties: readonly Tying[];
  readonly room: Box;
}

/** How often names and shapes are where they should not be, and how many words on acts are below another tie. */
const faultsOf = (scene: Scene): number =>
  sum(scene.placings, (one) => faultsAt(one, scene)) + sum(scene.ties, (tie) => Number(isCovered(tie, scene.ties)));

/** How often the name of a node is where it should not be. */
export const nameFaults = (one: Placing, { placings, ties, room }: Scene): number =>
  one.name ? hitsOf(one, one.name, placings, ties, room) : 0;

/** How often its name or its shape is. */
export const faultsAt = (one: Placing, scene: Scene): number =>
  nameFaults(one, scene) +
  sum(scene.ties, ({ ends, line, half }) => Number(!ends.includes(one) && meets(line, one.shape, half)));

/**
 * Moves nodes a little where names have no room: first the one whose name lies on what is not its own, then those that
 * it lies on or whose ties it lies on. States stay at their poles.
 */
export function makeWay(scene: Scene) {
  let faults = faultsOf(scene);
  // What so many are short of is height.
  if (faults > maxMended) return;
  for (const one of scene.placings) {
    if (faultsAt(one, scene) > 0) faults = bendOthers(one, faults, scene);
    for (const mover of [one, ...metBy(one, scene)]) {
      if (faultsAt(one, scene) === 0) break;
      if (mover.node.kind !== 'state') faults = moveAside(mover, faults, scene);
    }
  }
  for (const tie of scene.ties) if (isCovered(tie, scene.ties)) writeOn(tie, scene.placings, scene.ties, scene.room);
}

/** Bends the ties that a node lies on around it, if less is in the way then; how much. */
function bendOthers(one: Placing, faults: number, scene: Scene): number {
  const others = tiesBelow(one, scene);
  const before = stateOf(one, others);
  for (const tie of others) bendTie(tie, scene.placings, scene.ties, scene.room);
  const now = faultsOf(scene);
  if (now < faults) return now;
  restore(one, others, before);
  return faults;
}

const boxesOf = ({ shape, name }: Placing): Box[] => [shape, ...(name ? [name.box] : [])];
const tiesBelow = (one: Placing, { ties }: Scene): Tying[] =>
  ties.filter(({ ends, line, half }) => !ends.includes(one) && boxesOf(one).some((box) => meets(line, box, half + 1)));

/** The nodes whose shape or name a name lies on, and those at the ends of ties that it or its shape lies on. */
function metBy(one: Placing, scene: Scene): Set<Placing> {
  const met = scene.placings.filter(({ shape, name }) =>
    boxesOf(one).some((box) => overlap(box, shape) || (name && overlap(box, name.box)))
  );
  return new Set([...met, ...tiesBelow(one, scene).flatMap(({ ends }) => ends)].filter((other) => other !== one));
}

/** Moves a node to the nearest place at which fewer names are in the way than before, if there is one; how many. */
function moveAside(mover: Placing, faults: number, scene: Scene): number {
  const own = scene.ties.filter(({ ends }) => ends.includes(mover));
  const before = stateOf(mover, own);
  for (const move of moves) {
    shift(mover, move);
    if (isWithin(mover.shape, scene.room) && standsApart(mover, scene) && hasRoom(mover, scene)) {
      settle(mover, own, scene);
      const now = faultsOf(scene);
      if (now < faults) return now;
    }
    restore(mover, own, before);
  }
  return faults;
}

/** Shapes that are nearer to one another than this seem to belong together, in pixels. */
const apart = 20;
const standsApart = ({ shape: { left, right, top, bottom } }: Placing, { placings }: Scene): boolean => {
  const around = { left: left - apart, right: right + apart, top: top - apart, bottom: bottom + apart };
  return placings.filter(({ shape }) => overlap(around, shape)).length === 1;
};

/** Whether its name has room somewhere among what stands still. */
const hasRoom = (mover: Placing, { placings, ties, room }: Scene): boolean =>
  mover.options.some((option) => hitsOf(mover, option, placings, ties, room) === 0);

/** Finds a node its name and its ties their ways, each after the other. */
function settle(mover: Placing, own: readonly Tying[], { placings, ties, room }: Scene) {
  for (const tie of own) bendTie(tie, placings, ties, room);
  if (placeName(mover, placings, ties, room)) for (const tie of own) bendTie(tie, placings, ties, room);
}

function shift(mover: Placing, { x, y }: Point) {
  mover.x += x;
  mover.y += y;
  mover.options = mover.options.map((option) => movedName(option, { x, y }));
  mover.name = mover.options[0] ?? null;
  const { left, right, top, bottom } = mover.shape;
  mover.shape = { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}

const isWithin = (box: Box, room: Box) =>
  box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;

type State = ReturnType<typeof stateOf>;
const stateOf = ({ x, y, options, name, shape }: Placing, own: readonly Tying[]) => ({
  node: { x, y, options, name, shape },
  ties: own.map(({ curve, line, label }) => ({ curve, line, label }))
});
function restore(mover: Placing, own: readonly Tying[], { node, ties }: State) {
  Object.assign(mover, node);
  for (const [n, tie] of own.entries()) Object.assign(tie, ties[n]);
}
