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
  const homes = new Map<string, Home>();
  const totals: [number, number] = [0, 0];
  let top = 0;
  for (const { pole, groups } of sections) {
    const filled: [string[], string[]] = [[], []];
    const heightOf = (ids: readonly string[]) => sum(ids, (id) => lines(id) + air);
    for (const group of groups) {
      // The column with less in this section, else with less above.
      const [left, right] = filled.map(heightOf);
      const more = (left ?? 0) - (right ?? 0) || totals[0] - totals[1];
      filled[more <= 0 ? 0 : 1].push(...group);
    }
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

function sectionsOf(graph: NetworkGraph, zones: ReadonlyMap<string, Zone>, sides: Dataset['dyad']['sides']): Section[] {
  const events = new Map(graph.nodes.map(({ id, events }) => [id, events.length]));
  const poles = sides.map((states) =>
    states.filter((id) => zones.get(id)?.kind === 'pole').sort((a, b) => (events.get(a) ?? 0) - (events.get(b) ?? 0))
  );
  const [first = [], second = []] = poles;
  const [outside, around, between] = [new Map<string, string[][]>(), new Map<string, string[][]>(), [] as string[][]];
  const put = (into: Map<string, string[][]>, pole: string, group: string[]) =>
    into.set(pole, [...(into.get(pole) ?? []), group]);
  const somewhere = first.at(-1) ?? second.at(-1) ?? nowhere;
  for (const group of groupsOf(graph, zones)) {
    const own = group.flatMap((id) => zones.get(id) ?? []);
    const member = own.find((zone) => zone.kind === 'member');
    const beside = own.find((zone) => zone.kind === 'beside');
    const third = own.flatMap((zone) => (zone.kind === 'third' ? zone.poles : []));
    if (own.some((zone) => zone.kind === 'between')) between.push(group);
    else if (member) put(around, member.pole, group);
    else
      put(
        outside,
        beside?.pole ?? [...third].sort((a, b) => (events.get(a) ?? 0) - (events.get(b) ?? 0))[0] ?? somewhere,
        group
      );
  }
  const sectionOf = (pole: string): Section => ({
    pole,
    groups: [...(outside.get(pole) ?? []), ...(around.get(pole) ?? [])]
  });
  // A lesser state of the second side that deals with the first side stands beyond that, or its ties would lead
  // through the greater one.
  const acts = (pole: string) =>
    graph.edges.some(
      ({ kind, source, target }) =>
        kind === 'act' && [source, target].includes(pole) && [source, target].some((end) => first.includes(end))
    );
  const beyond = second.slice(0, -1).filter((pole) => acts(pole));
  const below = second.filter((pole) => !beyond.includes(pole));
  return [
    ...(somewhere === nowhere ? [{ pole: null, groups: outside.get(nowhere) ?? [] }] : []),
    ...beyond.map(sectionOf),
    ...first.map(sectionOf),
    ...(between.length > 0 ? [{ pole: null, groups: between }] : []),
    ...below.reverse().map(sectionOf)
  ];
}

/** What is tied together without the poles, in order of time. */
function groupsOf(graph: NetworkGraph, zones: ReadonlyMap<string, Zone>): string[][] {
  const neighbours = neighboursIn(graph);
  const free = inOrderOfTime(graph).filter((id) => zones.get(id)?.kind !== 'pole');
  const seen = new Set<string>();
  return free.flatMap((id) => {
    if (seen.has(id)) return [];
    const group = [id];
    seen.add(id);
    for (const one of group) {
      for (const other of free.filter((each) => neighbours(one).includes(each) && !seen.has(each))) {
        seen.add(other);
        group.push(other);
      }
    }
    return group.length > largest ? group.map((one) => [one]) : [group];
  });
}
