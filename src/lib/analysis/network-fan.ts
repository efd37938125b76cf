import { mean } from 'd3';
import type { Dataset } from '#lib/dataset/index.ts';
import type { NetworkGraph } from './network-graph.ts';
import { inOrderOfTime, neighboursIn, type Home } from './network-homes.ts';
import type { Side, Zone } from './network-zones.ts';

/** In shares of the width and height; what is of the second side is mirrored. */
const template = {
  /** Across, of the poles, and of who stands farthest outside. */
  pole: 0.2,
  outer: 0.02,
  /** Of what the two sides have in common and is no agreement. */
  project: 0.33,
  /** Down, from one state to the next of the side of fewer. */
  apartFew: 0.3,
  /** Down, the first and the last of what stands between the sides. */
  between: [0.09, 0.98],
  /** Across, the first and the last of the third parties above; and who acts for one from it. */
  third: [0.3, 0.7],
  apart: 0.07,
  /** Of what one side alone has part in, at the foot. */
  foot: { x: 0.08, step: 0.15 }
} as const;

/** Lines of a name's height that each of what stands between takes, and what acts take there, in such places. */
const [linesEach, actPlaces] = [2.3, 3.6] as const;

/** More than these have no room between the two sides, at the foot, and above. */
const capacity = { between: 34, beside: 6, third: 12 } as const;

/** Whether a network that is too large for a field has the shape for a fan. */
export function hasFan(zones: ReadonlyMap<string, Zone>): boolean {
  const count = (kind: Zone['kind']) => [...zones.values()].filter((zone) => zone.kind === kind).length;
  return (['between', 'beside', 'third'] as const).every((kind) => count(kind) <= capacity[kind]);
}

interface Zoned<Of extends Zone | undefined> {
  readonly id: string;
  readonly zone: Of;
}
const isInZone =
  <Kind extends Zone['kind']>(kind: Kind) =>
  (one: Zoned<Zone | undefined>): one is Zoned<Extract<Zone, { kind: Kind }>> =>
    one.zone?.kind === kind;

/**
 * Homes for a drawing of many agreements: the poles of either side one below the other, to the left and right; between
 * them one column of what they have in common, in order of time, what is of each pole around its height; people of a
 * state in a half circle outside of it, in the order of what they made; third parties above. The height is in lines of a
 * name.
 */
export function fanHomes(
  graph: NetworkGraph,
  zones: ReadonlyMap<string, Zone>,
  sides: Dataset['dyad']['sides']
): { readonly homes: ReadonlyMap<string, Home>; readonly height: number } {
  const homes = new Map<string, Home>();
  const ids = inOrderOfTime(graph);
  const neighbours = neighboursIn(graph);
  const mirrored = (side: Side, x: number) => (side === 0 ? x : 1 - x);
  const sideOf = (pole: string): Side => (sides[0].includes(pole) ? 0 : 1);
  const polesOf = (side: Side) => sides[side].filter((id) => zones.get(id)?.kind === 'pole');
  const placed = ids.map((id) => ({ id, zone: zones.get(id) }));
  const inZone = <Kind extends Zone['kind']>(kind: Kind) => placed.filter(isInZone(kind));
  /** The side of more states, by which what is between is told apart, and the other. */
  const [many, few]: readonly [Side, Side] = polesOf(1).length >= polesOf(0).length ? [1, 0] : [0, 1];

  // From the first to the last place of the column, what is of one pole after what is of another.
  const kindOf = new Map(graph.nodes.map(({ id, kind }) => [id, kind]));
  const middle = inZone('between').filter(({ id }) => kindOf.get(id) === 'agreement');
  const groups = polesOf(many).map((pole) => ({
    pole,
    all: middle.filter(({ zone }) => (zone.poles.find((other) => sideOf(other) === many) ?? '') === pole)
  }));
  const acts = groups.length * actPlaces;
  const pitch = (template.between[1] - template.between[0]) / Math.max(1, middle.length + acts - 1);
  let next: number = template.between[0];
  const levels = new Map<string, number>();
  for (const { pole, all } of groups) {
    const size = all.length + actPlaces;
    levels.set(pole, next + ((size - 1) / 2) * pitch);
    next += size * pitch;
  }
  const one = mean(levels.values()) ?? 0.5;
  for (const [n, pole] of polesOf(few).entries())
    levels.set(pole, one + (n - (polesOf(few).length - 1) / 2) * template.apartFew);
  for (const side of [0, 1] as const)
    for (const pole of polesOf(side)) homes.set(pole, [mirrored(side, template.pole), levels.get(pole) ?? 0.5]);

  next = template.between[0];
  for (const { pole, all } of groups) {
    // Acts between the two poles lead straight through the column.
    const crossing = (one + (levels.get(pole) ?? one)) / 2;
    let isPast = false;
    for (const { id } of all) {
      if (!isPast && next + pitch / 2 > crossing - (actPlaces * pitch) / 2) {
        next += actPlaces * pitch;
        isPast = true;
      }
      homes.set(id, [0.5, next]);
      next += pitch;
    }
    if (!isPast) next += actPlaces * pitch;
  }

  /** At the height of what somebody made, on the mean; who made nothing, at that of the pole. */
  const heightOf = (id: string, pole: string): number =>
    mean(
      neighbours(id).flatMap((other) => (zones.get(other)?.kind === 'between' ? (homes.get(other)?.[1] ?? []) : []))
    ) ??
    levels.get(pole) ??
    0.5;
  for (const side of [0, 1] as const) {
    const poles = polesOf(side);
    for (const [n, pole] of poles.entries()) {
      const y = levels.get(pole) ?? 0.5;
      const [before, after] = [levels.get(poles[n - 1] ?? ''), levels.get(poles[n + 1] ?? '')];
      const [first, last] = template.between;
      const [top, bottom] = [
        before === undefined ? first : (before + y) / 2,
        after === undefined ? last : (after + y) / 2
      ];
      const members = inZone('member')
        .filter(({ zone }) => zone.pole === pole)
        .map(({ id }) => ({ id, height: heightOf(id, pole) }))
        .sort((a, b) => a.height - b.height);
      const radius = 1.1 * Math.max(y - top, bottom - y);
      for (const [k, { id }] of members.entries()) {
        const at = top + ((bottom - top) * (k + 0.5)) / members.length;
        const away = (template.pole - template.outer) * Math.sqrt(Math.max(0.05, 1 - ((at - y) / radius) ** 2));
        homes.set(id, [mirrored(side, template.pole - away), at]);
      }
    }
  }

  // Projects and bodies of both sides stand beside the agreements on them, toward the side of more states.
  for (const { id, zone } of inZone('between').filter(({ id }) => kindOf.get(id) !== 'agreement')) {
    const pole = zone.poles.find((other) => sideOf(other) === many) ?? '';
    homes.set(id, [mirrored(many, template.project), heightOf(id, pole)]);
  }

  const roots = inZone('third').filter(({ id, zone }) => zone.root === id);
  const [left, right] = template.third;
  for (const [n, { id }] of roots.entries()) homes.set(id, [left + ((right - left) * (n + 0.5)) / roots.length, 0]);
  for (const { id, zone } of inZone('third').filter(({ id, zone }) => zone.root !== id))
    homes.set(id, [(homes.get(zone.root)?.[0] ?? 0.5) + template.apart, 0]);

  for (const [n, { id, zone }] of inZone('beside').entries())
    homes.set(id, [mirrored(sideOf(zone.pole), template.foot.x + template.foot.step * n), 1]);

  return { homes, height: (middle.length + acts) * linesEach };
}
