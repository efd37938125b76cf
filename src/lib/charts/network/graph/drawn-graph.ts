import type { NetworkEdge } from '#lib/analysis/index.ts';
import { byId } from '#lib/dataset/index.ts';
import type { Tokens } from '../../colour-tokens.ts';
import type { Mark } from '../../figure.ts';
import type { Box } from '../../placement/index.ts';
import { textWidth } from '../../text/index.ts';
import { textSize } from '../../text/text-size.ts';
import type { NetworkFigure } from '../network-figure.ts';
import { formOfKind, shapeOf, stateRing } from '../node-shape.ts';
import { breadthOf, strokeOf, type Stroke } from '../tie-stroke.ts';
import type { GraphPlaces } from './graph-places.ts';
import { actWords } from './graph-plot.ts';
import type { NamePlace } from './name-places.ts';
import { radiusOf } from './node-size.ts';
import { curvePath, lineOf, meets } from './tie-curve.ts';

export interface DrawnTie extends Stroke {
  readonly id: string;
  readonly mark: Mark;
  readonly path: string;
  /** How broad it is for the pointer, in pixels. */
  readonly breadth: number;
  readonly label: { readonly text: string; readonly x: number; readonly y: number; readonly halo: string } | null;
}
export interface FaintNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly shape: string;
}
export interface DrawnNode extends FaintNode {
  readonly mark: Mark;
  readonly hollow: boolean;
  readonly ring: string | null;
  readonly name: (Omit<NamePlace, 'box'> & { readonly halo: string; readonly covers: boolean }) | null;
}

const hitWidth = 12;

export function drawnGraph(
  { graph, whole, view, marks }: Pick<NetworkFigure, 'graph' | 'whole' | 'view' | 'marks'>,
  { width, nodes, ties }: GraphPlaces,
  colours: Tokens
): { ties: DrawnTie[]; nodes: DrawnNode[]; faint: FaintNode[] } {
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
      return [
        {
          id: edge.id,
          mark,
          path: curvePath(placed.curve),
          ...stroke,
          breadth: Math.max(hitWidth, stroke.width),
          label: label && {
            text,
            x: label.x,
            y: label.y + 4.5,
            halo: boxPath({ left: label.x - half, right: label.x + half, top: label.y - 9, bottom: label.y + 9 })
          }
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
          x: placed.x,
          y: placed.y,
          shape: shapeOf(formOfKind(node.kind), radius),
          ring: node.kind === 'state' ? stateRing(radius) : null,
          hollow: node.kind === 'agreement',
          name: name && {
            lines: name.lines,
            anchor: name.anchor,
            size: name.size,
            weight: name.weight,
            halo: boxPath(name.box),
            covers: lines.some((line) => meets(line, name.box, 1))
          }
        }
      ];
    }),
    faint: whole.nodes
      .filter(({ id }) => !markOf.has(id))
      .flatMap(({ id, kind }): FaintNode[] => {
        const placed = nodes.get(id);
        return placed ? [{ id, x: placed.x, y: placed.y, shape: shapeOf(formOfKind(kind), radiusOf(kind, 1)) }] : [];
      })
  };
}

const rounded = (value: number) => Math.round(value * 10) / 10;
const boxPath = ({ left, right, top, bottom }: Box) =>
  `M${rounded(left - 2)} ${rounded(top)}H${rounded(right + 2)}V${rounded(bottom)}H${rounded(left - 2)}z`;
