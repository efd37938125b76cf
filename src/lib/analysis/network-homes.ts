import { mean, min } from 'd3';
import type { Dataset } from '#lib/dataset/index.ts';
import type { NetworkGraph } from './network-graph.ts';
import type { Side, Zone } from './network-zones.ts';

/** In shares of the width from the left and of the height from the top. */
export type Home = readonly [x: number, y: number];

/** In shares of the width and height; what is of the second side is mirrored. */
const template = {
  /** Across, of the poles of the first side. */
  pole: 0.2,
  /** From the first member of a side of one state to the last. */
  members: [0.05, 0.84],
  /** How far from its pole a member stands at most. */
  reach: 0.2,
  /** From the first of what stands between the sides to the last, and the room left there for the acts between them. */
  between: [0.14, 0.7],
  acts: 0.12,
  /** Of what is between lesser states, which stand lower by `by` at least: the first, and from it to the last. */
  low: { by: 0.1, x: 0.3, y: 0.91, step: 0.09 },
  /** Of what one side alone has part in, at the foot: the first, the next ones, and what belongs to each. */
  foot: { x: 0.06, step: 0.15, y: 0.9, below: 0.1 }
} as const;

/** How much of a side's height a pole takes, beside what its members take, in members. */
const poleShare = 1.5;

/** How much farther it is from one cluster of the middle to the next, in what parts two of one. */
const clusterGap = 0.5;

/** More than these have no room between the two sides, at the foot, and above. */
const capacity = { between: 14, beside: 6, third: 8 } as const;

/** Whether a network has the shape for which the homes below are made: else it stands better in columns. */
export function hasField(zones: ReadonlyMap<string, Zone>): boolean {
  const count = (kind: Zone['kind']) => [...zones.values()].filter((zone) => zone.kind === kind).length;
  return (['between', 'beside', 'third'] as const).every((kind) => count(kind) <= capacity[kind]);
}

/**
 * Homes for a drawing that is wider than high: the poles of the two sides to the left and right, each state's people in
 * a half circle outside of it, what is between the sides in a column in the middle, third parties above, and below what
 * one side alone has part in.
 */
export function fieldHomes(
  graph: NetworkGraph,
  zones: ReadonlyMap<string, Zone>,
  sides: Dataset['dyad']['sides']
): ReadonlyMap<string, Home> {
  const homes = new Map<string, Home>();
  const mirrored = (side: Side, x: number) => (side === 0 ? x : 1 - x);
  const ids = inOrderOfTime(graph);
  const neighbours = neighboursIn(graph);
  const polesOf = (side: Side) => sides[side].filter((id) => zones.get(id)?.kind === 'pole');
  const membersOf = (pole: string) =>
    ids.filter((id) => {
      const zone = zones.get(id);
      return zone?.kind === 'member' && zone.pole === pole && !zone.inner;
    });
  const sideOf = (pole: string): Side => (sides[0].includes(pole) ? 0 : 1);

  /** The share of its side's height that each pole has. */
  const spans = new Map<string, readonly [number, number]>();
  for (const side of [0, 1] as const) {
    const poles = polesOf(side);
    const weights = poles.map((pole) => membersOf(pole).length + poleShare);
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const [top, bottom] = poles.length > 1 ? [template.members[0], 1] : template.members;
    let before = 0;
    poles.forEach((pole, n) => {
      const from = top + ((bottom - top) * before) / all;
      before += weights[n] ?? 0;
      spans.set(pole, [from, top + ((bottom - top) * before) / all]);
    });
  }
  const middleOf = (pole: string) => mean(spans.get(pole) ?? [0.5]) ?? 0.5;
  /** A side of one state stands level with the state of the other that it has most to do with. */
  const levelOf = (pole: string): number => {
    const side = sideOf(pole);
    if (polesOf(side).length > 1) return middleOf(pole);
    const others = polesOf(side === 0 ? 1 : 0);
    const acts = (other: string) =>
      graph.edges.find(
        ({ kind, source, target }) =>
          kind === 'act' && [source, target].includes(pole) && [source, target].includes(other)
      )?.events.length ?? 0;
    const [strongest] = [...others].sort((a, b) => acts(b) - acts(a));
    return strongest === undefined ? middleOf(pole) : others.length > 1 ? middleOf(strongest) : 0.45;
  };
  for (const side of [0, 1] as const) {
    for (const pole of polesOf(side)) {
      const y = levelOf(pole);
      homes.set(pole, [mirrored(side, template.pole), y]);
      const [top, bottom] = spans.get(pole) ?? [0, 1];
      const members = membersOf(pole);
      const radius = 1.15 * Math.max(y - top, bottom - y);
      members.forEach((member, n) => {
        const at = top + ((bottom - top) * (n + 0.5)) / members.length;
        const away = template.reach * Math.sqrt(Math.max(0, 1 - ((at - y) / radius) ** 2));
        homes.set(member, [mirrored(side, template.pole - away), at]);
      });
    }
  }

  const clusters = ['third', 'single', 'linked'] as const;
  const [greatest] = graph.edges
    .filter(({ kind, source, target }) => kind === 'act' && spans.has(source) && spans.has(target))
    .sort((a, b) => b.events.length - a.events.length);
  const lowest = (poles: readonly string[]) => Math.max(0, ...poles.map(levelOf));
  /** What is between lesser states stands after the rest, on the way between these. */
  const isLesser = (poles: readonly string[]) =>
    greatest !== undefined && lowest(poles) > lowest([greatest.source, greatest.target]) + template.low.by;
  /** On which side the lower of its states stands. */
  const sideOfLow = (id: string): Side => {
    const zone = zones.get(id);
    const poles = zone?.kind === 'between' ? zone.poles : [];
    return sideOf([...poles].sort((a, b) => levelOf(b) - levelOf(a))[0] ?? '');
  };
  const rankOf = (id: string) => {
    const zone = zones.get(id);
    if (zone?.kind !== 'between') return 0;
    return isLesser(zone.poles) ? clusters.length : clusters.indexOf(zone.cluster);
  };
  const kindOf = new Map(graph.nodes.map(({ id, kind }) => [id, kind]));
  /** What several agreements have in common stands between them, and last those with somebody of one side beside them. */
  const placeIn = (id: string) => {
    if (kindOf.get(id) !== 'agreement') return 1;
    return neighbours(id).some((other) => zones.get(other)?.kind === 'member') ? 2 : 0;
  };
  const between = ids
    .filter((id) => zones.get(id)?.kind === 'between')
    .sort((a, b) => rankOf(a) - rankOf(b) || placeIn(a) - placeIn(b));
  const isLow = (id: string) => rankOf(id) === clusters.length;
  const middle = between.filter((id) => !isLow(id));
  const [top, bottom] = template.between;
  const level = mean(([0, 1] as const).flatMap((side) => polesOf(side).slice(0, 1).map(levelOf))) ?? 0.5;
  const axis = Math.max(...polesOf(0).map(levelOf), level);
  /** From one cluster to the next it is farther by so much, in what parts two of one. */
  const steps = middle.map((id, n) => n + clusterGap * (rankOf(id) - rankOf(middle[0] ?? id)));
  const pitch = (bottom - top - template.acts) / Math.max(1, steps.at(-1) ?? 1);
  middle.forEach((id, n) => {
    const at = top + pitch * (steps[n] ?? 0);
    homes.set(id, [0.5, at > axis - template.acts / 2 ? at + template.acts : at]);
  });
  between.filter(isLow).forEach((id, n, { length }) => {
    const { x, y, step } = template.low;
    homes.set(id, [mirrored(sideOfLow(id), x), y + (step * n) / Math.max(1, length - 1)]);
  });

  for (const id of ids) {
    const zone = zones.get(id);
    if (zone?.kind !== 'member' || !zone.inner) continue;
    const side = sideOf(zone.pole);
    const beside = neighbours(id).find((other) => zones.get(other)?.kind === 'between');
    const [, y] = homes.get(beside ?? '') ?? [0.5, 0.5];
    homes.set(id, [mirrored(side, template.pole + 0.11), y < axis ? 0.01 : y + 0.05]);
  }

  let feet = 0;
  const { foot } = template;
  const roots = new Map<string, number>();
  for (const id of ids) {
    const zone = zones.get(id);
    if (zone?.kind !== 'beside' && zone?.kind !== 'third') continue;
    const pole = zone.kind === 'beside' ? zone.pole : zone.poles[0];
    const side = pole === undefined ? 0 : sideOf(pole);
    const isTied = [...neighbours(zone.root), ...neighbours(id)].some((other) => zones.get(other)?.kind === 'between');
    if (zone.kind === 'third' && isTied) {
      homes.set(id, [mirrored(side, zone.root === id ? 0.36 : 0.6), 0]);
      continue;
    }
    const highest = zone.kind === 'third' ? (mean(zone.poles.map(levelOf)) ?? 1) : 1;
    if (zone.kind === 'third' && highest < 0.6) {
      const aside = polesOf(side).some((other) => levelOf(other) < 0.2) ? 0.1 : -0.02;
      homes.set(id, [mirrored(side, template.pole + (zone.root === id ? aside : aside - 0.1)), 0]);
      continue;
    }
    const place = roots.get(zone.root) ?? feet++;
    roots.set(zone.root, place);
    homes.set(id, [mirrored(side, foot.x + foot.step * place), foot.y + (zone.root === id ? 0 : foot.below)]);
  }
  return homes;
}

/** The ids of all nodes, an agreement by its own date, others by that of their first event. */
export function inOrderOfTime({ nodes }: NetworkGraph): string[] {
  const days = new Map(
    nodes.map(({ id, date, events }) => [id, date?.first ?? min(events, (event) => event.date.first) ?? 0])
  );
  return [...days.keys()].sort((a, b) => (days.get(a) ?? 0) - (days.get(b) ?? 0) || (a < b ? -1 : 1));
}

/** What each node is tied to. */
export const neighboursIn =
  ({ edges }: NetworkGraph) =>
  (id: string): string[] =>
    edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []));
