import type { NetworkEdge } from '#lib/analysis/index.ts';
import { byId } from '#lib/dataset/index.ts';
import type { Tokens } from '../../colour-tokens.ts';
import type { Box } from '../../placement/index.ts';
import { textWidth } from '../../text/index.ts';
import { textSize } from '../../text/text-size.ts';
import type { DrawnNetwork, DrawnNode, DrawnShape, DrawnTie } from '../drawn-network.ts';
import type { NetworkFigure } from '../network-figure.ts';
import { formOfKind, shapeOf, stateRing } from '../node-shape.ts';
import { breadthOf, strokeOf } from '../tie-stroke.ts';
import type { GraphPlaces } from './graph-places.ts';
import { actWords } from './graph-plot.ts';
import { radiusOf } from './node-size.ts';
import { curvePath, curvesBeside, lineOf, meets } from './tie-curve.ts';

/** How broad a thin tie is for the pointer, in pixels. */
const hitWidth = 12;
/** How much a name covers of the ties that it lies on. */
const coverOfNames = 0.85;

/** The ties and nodes of a view where they stand in the graph: broad ties lowest, and its name with each node. */
export function drawnGraph(
  { graph, whole, view, marks }: Pick<NetworkFigure, 'graph' | 'whole' | 'view' | 'marks'>,
  { width, nodes, ties }: GraphPlaces,
  colours: Tokens
): DrawnNetwork {
  const markOf = byId(marks);
  const words = actWords(width, view.lang);
  const breadth = breadthOf(whole);
  const highlighted = new Set(view.highlight);
  const depth = ({ kind, events }: NetworkEdge) => (kind === 'act' ? events.length : 0);
  const lines = graph.edges.flatMap(({ id }) => {
    const placed = ties.get(id);
    return placed ? [lineOf(placed.curve)] : [];
  });
  const drawnTies = [...graph.edges]
    .sort((a, b) => depth(b) - depth(a))
    .flatMap((edge): DrawnTie[] => {
      const [placed, mark] = [ties.get(edge.id), markOf.get(edge.id)];
      if (!placed || !mark) return [];
      const chosen = edge.events.some(({ id }) => highlighted.has(id));
      const stroke = strokeOf(edge, breadth, colours, chosen);
      const text = words(edge);
      const half = textWidth(text, textSize.label, 600) / 2 + 5;
      const { label } = placed;
      const path = curvePath(placed.curve);
      const box = label && { left: label.x - half, right: label.x + half, top: label.y - 9, bottom: label.y + 9 };
      const pieces = box ? curvesBeside(placed.curve, box, stroke.width / 2) : [placed.curve];
      return [
        {
          id: edge.id,
          mark,
          path,
          seen: pieces.map(curvePath).join(''),
          ...stroke,
          hit: { path, breadth: Math.max(hitWidth, stroke.width), area: false },
          label: label && box && { text, x: label.x, y: label.y, ground: boxPath(box) }
        }
      ];
    });
  return {
    ties: drawnTies,
    nodes: graph.nodes.flatMap((node): DrawnNode[] => {
      const [placed, mark] = [nodes.get(node.id), markOf.get(node.id)];
      if (!placed || !mark) return [];
      const radius = radiusOf(node.kind, node.events.length);
      const { name } = placed;
      return [
        {
          id: node.id,
          mark,
          middle: { x: placed.x, y: placed.y },
          shape: shapeOf(formOfKind(node.kind), radius),
          ring: node.kind === 'state' ? stateRing(radius) : null,
          look: node.kind === 'agreement' ? 'hollow' : 'solid',
          name: name && {
            lines: name.lines,
            anchor: name.anchor,
            size: name.size,
            weights: name.lines.map(() => name.weight),
            ground: boxPath(name.box),
            cover: lines.some((line) => meets(line, name.box, 1)) ? coverOfNames : 0
          }
        }
      ];
    }),
    faint: whole.nodes
      .filter(({ id }) => !markOf.has(id))
      .flatMap(({ id, kind }): DrawnShape[] => {
        const placed = nodes.get(id);
        const shape = shapeOf(formOfKind(kind), radiusOf(kind, 1));
        return placed ? [{ id, middle: { x: placed.x, y: placed.y }, shape }] : [];
      })
  };
}

const rounded = (value: number) => Math.round(value * 10) / 10;
const boxPath = ({ left, right, top, bottom }: Box) =>
  `M${rounded(left - 2)} ${rounded(top)}H${rounded(right + 2)}V${rounded(bottom)}H${rounded(left - 2)}z`;
