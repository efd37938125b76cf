import { max, sum } from 'd3';
import type { Dataset } from '#lib/dataset/index.ts';
import type { NetworkGraph } from './network-graph.ts';
import { inOrderOfTime, neighboursIn, type Home } from './network-homes.ts';
import type { Zone } from './network-zones.ts';

/** What a node takes of the height, beside a line of its name, in lines. */
const air = 1.1;
/** Between one section and the next, in lines. */
const sectionGap = 1.6;
/** What a pole with nobody beside it takes, in lines. */
const poleHeight = 3;
/** Of the two columns and of the line of the poles between them, in shares of the width. */
const columns = [0, 1] as const;
const spine = 0.5;

/** Larger groups are no neighbourhoods that a reader sees at once: they are shared among the columns. */
const largest = 10;
/** Of a network without any of the states of the two sides. */
const nowhere = '';

/** What stands around one pole, or between the sides, in groups that stay together. */
interface Section {
  readonly pole: string | null;
  readonly groups: readonly (readonly string[])[];
}

/**
 * Homes for a drawing that is higher than wide: the poles one below the other in the middle, the
 * greatest of each side above and below what is between them, and all else in a column to each side, so that ties run
 * between the columns and names outside of them. `lines` says how many lines a name takes.
 */
export function columnHomes(
  graph: NetworkGraph,
  zones: ReadonlyMap<string, Zone>,
  sides: Dataset['dyad']['sides'],
  lines: (id: string) => number
): { readonly homes: ReadonlyMap<string, Home>; readonly height: number } {
  const sections = sectionsOf(graph, zones, sides);
  const neighbours = neighboursIn(graph);
  const homes = new Map<string, Home>();
  const totals: [number, number] = [0, 0];
  let top = 0;
  for (const { pole, groups } of sections) {
    const heightOf = (ids: readonly string[]) => sum(ids, (id) => lines(id) + air);
    const shares: [(readonly string[])[], (readonly string[])[]] = [[], []];
    const tiedTo = (group: readonly string[]) =>
      group
        .flatMap(neighbours)
        .map((id) => homes.get(id)?.[0])
        .find((column) => column === columns[0] || column === columns[1]);
    const isTied = (group: readonly string[]) => Number(tiedTo(group) !== undefined);
    // The largest groups first, that they keep out of one another's ties.
    for (const group of [...groups].sort((a, b) => isTied(b) - isTied(a) || b.length - a.length)) {
      // The column of those above to whom it is tied, else that with less in this section, else with less above.
      const [left, right] = shares.map((share) => heightOf(share.flat()));
      const more = (left ?? 0) - (right ?? 0) || totals[0] - totals[1];
      shares[(tiedTo(group) ?? columns[more <= 0 ? 0 : 1]) === columns[0] ? 0 : 1].push(group);
    }
    const filled = shares.map((share) => groups.filter((group) => share.includes(group)).flat());
    filled.forEach((ids, n) => (totals[n === 0 ? 0 : 1] += heightOf(ids)));
    const height = Math.max(max(filled, heightOf) ?? 0, pole === null ? 0 : poleHeight);
    filled.forEach((ids, n) => {
      const spare = (height - heightOf(ids)) / Math.max(1, ids.length);
      let y = top;
      for (const id of ids) {
        const own = lines(id) + air + spare;
        homes.set(id, [columns[n === 0 ? 0 : 1], y + own / 2]);
        y += own;
      }
    });
    if (pole !== null) homes.set(pole, [spine, top + height / 2]);
    top += height + sectionGap;
  }
  const height = Math.max(1, top - sectionGap);
  return { height, homes: new Map([...homes].map(([id, [x, y]]) => [id, [x, y / height] as const])) };
}

/**
 * The poles from top to bottom with what stands around, above and below each: beside acts between two poles stands
 * only who comes into one of these, wherever there is another place.
 */
function sectionsOf(graph: NetworkGraph, zones: ReadonlyMap<string, Zone>, sides: Dataset['dyad']['sides']): Section[] {
  const eventsOf = new Map(graph.nodes.map(({ id, events }) => [id, events]));
  const agreements = new Set(graph.nodes.flatMap(({ id, kind }) => (kind === 'agreement' ? [id] : [])));
  const countOf = (id: string) => eventsOf.get(id)?.length ?? 0;
  const poles = sides.map((states) =>
    states.filter((id) => zones.get(id)?.kind === 'pole').sort((a, b) => countOf(a) - countOf(b))
  );
  const [first = [], second = []] = poles;
  const acts = graph.edges.filter(({ kind }) => kind === 'act');
  // A lesser state of the second side that deals with the first side stands beyond that, or its ties would lead
  // through the greater one.
  const isActing = (pole: string) =>
    acts.some((act) => isEnd(act, pole) && [act.source, act.target].some((end) => first.includes(end)));
  const beyond = second.slice(0, -1).filter(isActing);
  const below = second.filter((pole) => !beyond.includes(pole)).reverse();
  const spine = [...beyond, ...first, ...below];
  const middle = first.length > 0 ? beyond.length + first.length - 1 : 0;
  /** The acts that run from one pole of the spine to the next or past it. */
  const passing = (gap: number) =>
    acts.filter(({ source, target }) => {
      const [a, b] = [spine.indexOf(source), spine.indexOf(target)];
      return a >= 0 && b >= 0 && Math.min(a, b) <= gap && Math.max(a, b) > gap;
    });
  const mayStand = (group: readonly string[], gap: number) =>
    passing(gap).every(({ events }) =>
      group.every((id) => (eventsOf.get(id) ?? []).some((event) => events.includes(event)))
    );
  const somewhere = first.at(-1) ?? second.at(-1) ?? nowhere;
  /** Of each pole, what is drawn above, around and below it; and what is between it and the next one. */
  const around = new Map(
    [...spine, nowhere].map((pole) => [pole, { above: noGroups(), beside: noGroups(), below: noGroups() }])
  );
  const between = new Map<number, Record<'upper' | 'first' | 'rest' | 'last' | 'lower', string[][]>>();
  // What is outside of the two sides comes before who belongs to one of them.
  const gaps = [middle, ...spine.keys()].filter((gap) => gap < spine.length - 1);
  const gapsOf = (id: string) => gaps.filter((gap) => passing(gap).length > 0 && mayStand([id], gap));
  /** What was a matter of both the acts above a pole and those below it, as a project that outlived a state: that pole. */
  const bridges = new Map<string, string>();
  const isMatter = (id: string) => zones.get(id)?.kind === 'between' && !agreements.has(id);
  /** A group that is tied to the acts of no two states alone, in parts that are. */
  const parted = (group: string[]): string[][] => {
    if (group.length < 2 || gaps.some((gap) => mayStand(group, gap))) return [group];
    const bridge = group.find((id) => isMatter(id) && gapsOf(id).length > 1);
    const pole = bridge === undefined ? undefined : spine[max(gapsOf(bridge)) ?? 0];
    if (bridge !== undefined && pole !== undefined) {
      bridges.set(bridge, pole);
      return [[bridge], ...parted(group.filter((id) => id !== bridge))];
    }
    const [part = []] = gaps
      .map((gap) => group.filter((id) => mayStand([id], gap)))
      .sort((a, b) => b.length - a.length);
    if (part.length === 0) return group.map((id) => [id]);
    return [part, ...parted(group.filter((id) => !part.includes(id)))];
  };
  const groups = groupsOf(graph, zones)
    .flatMap(parted)
    .map((group) => ({ group, own: group.flatMap((id) => zones.get(id) ?? []) }));
  const isMember = ({ own }: (typeof groups)[number]) => own.some(({ kind }) => kind === 'member');
  for (const { group, own } of [...groups].sort((a, b) => Number(isMember(a)) - Number(isMember(b)))) {
    const bridged = bridges.get(group[0] ?? '');
    if (bridged !== undefined) {
      around.get(bridged)?.beside.push(group);
      continue;
    }
    const shared = own.find((zone) => zone.kind === 'between');
    if (shared) {
      const gap = gaps.find((one) => passing(one).length > 0 && mayStand(group, one)) ?? middle;
      // Whoever acts for one of the two poles stays with it, at that end of their agreements.
      const isOf = (pole: string | undefined) => (id: string) => {
        const zone = zones.get(id);
        return zone?.kind === 'member' && zone.pole === pole;
      };
      const [upper, lower] = [group.filter(isOf(spine[gap])), group.filter(isOf(spine[gap + 1]))];
      const rest = group.filter((id) => !upper.includes(id) && !lower.includes(id));
      const parts = between.get(gap) ?? { upper: [], first: [], rest: [], last: [], lower: [] };
      between.set(gap, parts);
      parts.upper.push(...upper.map((id) => [id]));
      parts[upper.length > lower.length ? 'first' : lower.length > upper.length ? 'last' : 'rest'].push(rest);
      parts.lower.push(...lower.map((id) => [id]));
      continue;
    }
    const third = own.flatMap((zone) => (zone.kind === 'third' ? zone.poles : []));
    const pole =
      own.flatMap((zone) => (zone.kind === 'member' || zone.kind === 'beside' ? zone.pole : []))[0] ??
      [...third].sort((a, b) => countOf(a) - countOf(b))[0] ??
      somewhere;
    const at = spine.indexOf(pole);
    const [up, down] = [mayStand(group, at - 1), mayStand(group, at)];
    const { above, beside, below } = around.get(pole) ?? { above: [], beside: [], below: [] };
    (up === down ? beside : up ? above : below).push(group);
  }
  const sections = [...(spine.length === 0 ? [nowhere] : []), ...spine].flatMap((pole, n): Section[] => {
    const { above, beside, below } = around.get(pole) ?? { above: [], beside: [], below: [] };
    const { upper, first: top, rest, last } = between.get(n) ?? { upper: [], first: [], rest: [], last: [] };
    return [
      { pole: null, groups: [...(between.get(n - 1)?.lower ?? []), ...above] },
      { pole: pole === nowhere ? null : pole, groups: beside },
      { pole: null, groups: [...below, ...upper] },
      { pole: null, groups: [...top, ...rest, ...last] }
    ];
  });
  return sections.filter(({ pole, groups }) => pole !== null || groups.length > 0);
}

const noGroups = (): string[][] => [];
const isEnd = ({ source, target }: NetworkGraph['edges'][number], id: string) => source === id || target === id;

/** What is tied together without the poles, third parties apart from all else, in order of time. */
function groupsOf(graph: NetworkGraph, zones: ReadonlyMap<string, Zone>): string[][] {
  const neighbours = neighboursIn(graph);
  const free = inOrderOfTime(graph).filter((id) => zones.get(id)?.kind !== 'pole');
  const isThird = (id: string) => zones.get(id)?.kind === 'third';
  const seen = new Set<string>();
  return free.flatMap((id) => {
    if (seen.has(id)) return [];
    const group = [id];
    seen.add(id);
    for (const one of group) {
      const near = free.filter((each) => neighbours(one).includes(each) && isThird(each) === isThird(one));
      for (const other of near.filter((each) => !seen.has(each))) {
        seen.add(other);
        group.push(other);
      }
    }
    return group.length > largest ? group.map((one) => [one]) : [group];
  });
}
