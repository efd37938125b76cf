import { mean } from 'd3';
import type { Dataset } from '#lib/dataset/index.ts';
import type { NetworkGraph } from './network-graph.ts';
import { inOrderOfTime, neighboursIn, type Home } from './network-homes.ts';
import type { Side, Zone } from './network-zones.ts';

/** In shares of the width and height; what is of the second side is mirrored, but for what names follow. */
const template = {
  /** Across, of the poles, of their people, and of the marks before what is between the sides. */
  pole: 0.2,
  member: 0.135,
  column: 0.335,
  /** From one person beside a pole to the next. */
  step: 0.12,
  /**
   * Of third states and their people, in the corner of a side and above the rows, and from one to the next; and above
   * them, of those that have to do with both sides.
   */
  third: { root: 0.175, member: 0.135, corner: 0.03, middle: 0.78, across: 0.42, apart: 0.14, top: 0.02, step: 0.13 },
  /** Of who stands with a side and made an agreement with a third party. */
  inner: { x: 0.275, y: 0.06 },
  /** Of what one side alone has part in, below its pole: from the first to the last. */
  foot: { from: [0.175, 0.76], to: [0.195, 0.92] }
} as const;

/**
 * Of a row of acts that lead straight through it, of one that they come level to, of any other beside its lines, and of
 * the line above the rows, in lines of a name.
 */
const heights = { acts: 1.7, levelActs: 2.4, row: 0.4, head: 1.1 } as const;
/** More rows than these are not read from afar, and more than so many of anything else have no place. */
const capacity = { rows: 13, poles: 3, members: 4, inner: 4, beside: 3, third: 6 } as const;

/** Fewer rows of lesser states stand below the rest, and their acts below them. */
const minLesser = 2;

/** Whether a network has the shape for which the homes below are made. */
export function hasRows(zones: ReadonlyMap<string, Zone>, sides: Dataset['dyad']['sides']): boolean {
  const all = [...zones.values()];
  const count = (kind: Zone['kind']) => all.filter((zone) => zone.kind === kind).length;
  const polesOf = (side: Side) => all.filter((zone) => zone.kind === 'pole' && zone.side === side).length;
  const members = (pole: string) => all.filter((zone) => zone.kind === 'member' && zone.pole === pole).length;
  return (
    ([0, 1] as const).every((side) => polesOf(side) > 0 && polesOf(side) <= capacity.poles) &&
    sides.flat().every((pole) => members(pole) <= capacity.members) &&
    // Their own ties to agreements would cross one another's names.
    all.filter((zone) => zone.kind === 'member' && zone.inner).length <= capacity.inner &&
    count('between') <= capacity.rows &&
    count('beside') <= capacity.beside &&
    count('third') <= capacity.third
  );
}

/**
 * Homes for a drawing that is much wider than high: the poles far to the left and right, and between them a row for
 * each agreement and whatever else both have part in, its name beside its mark. `lines` says how many lines a name takes.
 */
export function rowHomes(
  graph: NetworkGraph,
  zones: ReadonlyMap<string, Zone>,
  sides: Dataset['dyad']['sides'],
  lines: (id: string) => number
): ReadonlyMap<string, Home> {
  const homes = new Map<string, Home>();
  const ids = inOrderOfTime(graph);
  const events = new Map(graph.nodes.map(({ id, events }) => [id, events.length]));
  const neighbours = neighboursIn(graph);
  const mirrored = (side: Side, x: number) => (side === 0 ? x : 1 - x);
  const sideOf = (pole: string): Side => (sides[0].includes(pole) ? 0 : 1);
  const polesOf = (side: Side) => sides[side].filter((id) => zones.get(id)?.kind === 'pole');
  const greatest = ([0, 1] as const).map((side) =>
    [...polesOf(side)].sort((a, b) => (events.get(b) ?? 0) - (events.get(a) ?? 0)).at(0)
  );

  const between = ids.filter((id) => zones.get(id)?.kind === 'between');
  const polesOfRow = (id: string) => {
    const zone = zones.get(id);
    return zone?.kind === 'between' ? zone.poles : [];
  };
  const isGreat = (id: string) => greatest.every((pole) => pole === undefined || polesOfRow(id).includes(pole));
  const isOfThird = (id: string) => {
    const zone = zones.get(id);
    return zone?.kind === 'between' && zone.cluster === 'third';
  };
  /** First what third parties have part in, last what is between lesser states. */
  const rankOf = (id: string) => (isGreat(id) ? (isOfThird(id) ? 0 : 1) : 2);
  /** What agreements have in common stands among them. */
  const order = new Map(ids.map((id, n) => [id, n]));
  const placeOf = (id: string) => {
    const tied = neighbours(id).filter((other) => between.includes(other));
    return mean(tied.length > 1 ? tied : [id], (other) => order.get(other)) ?? 0;
  };
  const rows = [...between].sort((a, b) => rankOf(a) - rankOf(b) || placeOf(a) - placeOf(b));
  const great = rows.filter(isGreat);
  const lesser = rows.filter((id) => !great.includes(id));
  /** A state that has rows with several of the other side stands in the middle of all. */
  const isBetweenRows = lesser.length >= minLesser;
  // The acts of the greatest states stand in the middle of what these have part in, those of others likewise or last.
  const halfway = Math.ceil(great.length / 2);
  const lesserHalfway = isBetweenRows ? Math.ceil(lesser.length / 2) : lesser.length;
  const all = [
    ...great.slice(0, halfway),
    null,
    ...great.slice(halfway),
    ...lesser.slice(0, lesserHalfway),
    ...(polesOf(0).length + polesOf(1).length > 2 ? [undefined] : []),
    ...lesser.slice(lesserHalfway)
  ];
  const heightOf = (id: string | null | undefined) =>
    id ? lines(id) + heights.row : id === null && !isBetweenRows ? heights.acts : heights.levelActs;
  const total = heights.head + all.reduce((sum, id) => sum + heightOf(id), 0);
  let top = heights.head;
  const levels = all.map((id) => {
    const middle = (top + heightOf(id) / 2) / total;
    top += heightOf(id);
    if (id) homes.set(id, [template.column, middle]);
    return { id, middle };
  });
  const acts = levels.filter(({ id }) => !id).map(({ middle }) => middle);
  const axis = acts[0] ?? 0.5;

  for (const side of [0, 1] as const) {
    const poles = polesOf(side);
    const at = poles.indexOf(greatest[side] ?? '');
    poles.forEach((pole, n) => {
      const share = n < at ? (0.5 * (n + 0.5)) / Math.max(1, at) : (n - at) / Math.max(1, poles.length - 1 - at);
      const outer = n < at ? share * axis : axis + share * ((acts.at(-1) ?? 1) - axis);
      const y = isBetweenRows && poles.length === 1 ? (mean(acts) ?? outer) : outer;
      homes.set(pole, [mirrored(side, template.pole), y]);
      const members = ids.filter((id) => {
        const zone = zones.get(id);
        return zone?.kind === 'member' && zone.pole === pole;
      });
      const inner = members.filter((id) => neighbours(id).some(isOfThird));
      for (const id of inner) homes.set(id, [mirrored(side, template.inner.x), template.inner.y]);
      const beside = members.filter((id) => !inner.includes(id));
      // Each as near as can be to what it made.
      const places = beside.map((_, n) => {
        const away = (Math.floor(n / (y > 0.8 ? 1 : 2)) + 1) * template.step;
        return n % 2 === 0 || y > 0.8 ? y - away : y + away;
      });
      const rowOf = (id: string) =>
        mean(
          neighbours(id).filter((other) => between.includes(other)),
          (other) => homes.get(other)?.[1]
        ) ?? y;
      const ordered = [...beside].sort((a, b) => rowOf(a) - rowOf(b));
      for (const [n, place] of places.sort((a, b) => a - b).entries()) {
        const id = ordered[n];
        if (id) homes.set(id, [mirrored(side, template.member), place]);
      }
    });
  }

  const beside = ids.filter((id) => zones.get(id)?.kind === 'beside');
  beside.forEach((id, n) => {
    const zone = zones.get(id);
    const side = zone?.kind === 'beside' ? sideOf(zone.pole) : 0;
    const share = n / Math.max(1, beside.length - 1);
    const [from, to] = [template.foot.from, template.foot.to];
    homes.set(id, [mirrored(side, from[0] + share * (to[0] - from[0])), from[1] + share * (to[1] - from[1])]);
  });

  const corners = [0, 0];
  let above = 0;
  for (const id of ids) {
    const zone = zones.get(id);
    if (zone?.kind !== 'third') continue;
    const isTied = [...neighbours(zone.root), ...neighbours(id)].some((other) => zones.get(other)?.kind === 'between');
    if (isTied) {
      homes.set(id, [zone.root === id ? template.third.middle : template.column, 0]);
      continue;
    }
    if (zone.root === id && new Set(zone.poles.map(sideOf)).size > 1) {
      homes.set(id, [template.third.across + above * template.third.apart, template.third.top]);
      above += 1;
      continue;
    }
    const side = zone.poles[0] === undefined ? 0 : sideOf(zone.poles[0]);
    const isFree = polesOf(side)[0] === greatest[side];
    const n = corners[side] ?? 0;
    corners[side] = n + 1;
    const x = isFree ? (zone.root === id ? template.third.root : template.third.member) : template.third.corner;
    homes.set(id, [mirrored(side, x), template.third.step * n]);
  }
  return homes;
}
