import type { NetworkNode } from '#lib/analysis/index.ts';
import { byId } from '#lib/dataset/index.ts';
import type { DrawnNetwork, DrawnNode, DrawnShape } from './drawn-network.ts';
import type { NetworkFigure } from './network-figure.ts';
import type { Places } from './network-places.ts';
import type { NodePlace } from './node-place.ts';
import { barShape, plainShape } from './node-shape.ts';

/** The nodes of a view in the timetable, and the faint shapes of those that it leaves out, which have no mark. */
export function drawnNodes(
  { graph, whole, marks }: Pick<NetworkFigure, 'graph' | 'whole' | 'marks'>,
  { nodes }: Places
): Pick<DrawnNetwork, 'nodes' | 'faint'> {
  const markOf = byId(marks);
  return {
    nodes: graph.nodes.flatMap((node): DrawnNode[] => {
      const [place, mark] = [nodes.get(node.id), markOf.get(node.id)];
      if (!place || !mark) return [];
      const { lines, anchor, size } = place;
      return [
        {
          ...shapeAt(node, place),
          mark,
          look: place.bar ? 'bar' : node.kind === 'agreement' ? 'hollow' : 'solid',
          ring: null,
          name: { lines, weights: lines.map(({ weight }) => weight), anchor, size, ground: groundOf(place), cover: 0 }
        }
      ];
    }),
    faint: whole.nodes
      .filter(({ id }) => !markOf.has(id))
      .flatMap((node) => {
        const place = nodes.get(node.id);
        return place ? [shapeAt(node, place)] : [];
      })
  };
}

const shapeAt = ({ id, kind }: NetworkNode, { bar, port, x, y }: NodePlace): DrawnShape => ({
  id,
  middle: bar ? null : { x, y },
  shape: bar ? barShape(port) : plainShape(kind)
});

const groundOf = ({ label: { left, right, top, bottom } }: NodePlace) =>
  `M${left - 3} ${top}H${right + 3}V${bottom}H${left - 3}z`;
