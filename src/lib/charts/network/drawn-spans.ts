import type { NetworkGraph, NetworkNode } from '#lib/analysis/index.ts';
import { byId } from '#lib/dataset/index.ts';
import { shapeEdge } from './column-widths.ts';
import type { DrawnNetwork } from './drawn-network.ts';
import type { NetworkFigure } from './network-figure.ts';
import type { Places } from './network-places.ts';
import type { NodePlace } from './node-place.ts';
import { firstDays } from './row-blocks.ts';

/** From the shape of an agreement to its line, and from one line to the next beside it, in pixels. */
const [away, pitch] = [4, 4] as const;
/** From the end of the plot to that of what outlasts the data: as far as a bar, in pixels. */
const end = 4;
/** So many lines stand beside one another before the bars have no air. */
const maxLanes = 4;
/** Half across of the stroke at the end of what has ended, in pixels. */
const cap = 2.5;

interface Row {
  readonly node: NetworkNode;
  readonly place: NodePlace;
  readonly day: number;
}

/** A line as far as an agreement is in force, in pixels. */
interface Reach {
  readonly id: string;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly isOpen: boolean;
}

/**
 * How long agreements are in force, in the timetable: a line from the shape of each down to the last row before its end,
 * or as far as the states reach.
 */
export function drawnSpans(
  { graph, whole }: Pick<NetworkFigure, 'graph' | 'whole'>,
  { nodes: places, height }: Places
): Required<Pick<DrawnNetwork, 'spans'>>['spans'] {
  const rows = rowsOf(whole, places);
  const known = byId(graph.nodes);
  const lanes: number[] = [];
  return rows
    .flatMap(({ node, place }): Reach[] => {
      const { inForce } = node;
      if (!inForce || !known.has(node.id)) return [];
      const after = rows.find(({ day, place: { y } }) => day > inForce.last && y > place.y);
      const last = rows.findLast(({ day, place: { y } }) => day <= inForce.last && y >= place.y);
      // Past the last row lies the end of the data.
      const bottom = after && last ? (last.place.y + after.place.y) / 2 : height - end;
      const free = lanes.findIndex((taken) => taken < place.y - shapeEdge);
      const lane = free >= 0 ? free : Math.min(lanes.length, maxLanes - 1);
      lanes[lane] = Math.max(lanes[lane] ?? 0, bottom);
      return [
        {
          id: node.id,
          x: place.x - shapeEdge - away - lane * pitch,
          top: place.y,
          bottom,
          isOpen: inForce.isOpen === true
        }
      ];
    })
    .map(({ id, x, top, bottom, isOpen }) => ({
      id,
      path: `M${x + cap} ${top}H${x}V${bottom}${isOpen ? '' : `M${x - cap} ${bottom}h${2 * cap}`}`
    }));
}

/** What stands in rows between the states, from top to bottom, with the day from which it counts. */
function rowsOf(whole: NetworkGraph, places: ReadonlyMap<string, NodePlace>): Row[] {
  const days = firstDays(whole);
  return whole.nodes
    .flatMap((node): Row[] => {
      const [place, day] = [places.get(node.id), days.get(node.id)];
      return place?.column === 'middle' && day !== undefined ? [{ node, place, day }] : [];
    })
    .sort((a, b) => a.place.y - b.place.y);
}
