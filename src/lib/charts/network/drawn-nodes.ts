import type { NetworkNode, NodeKind } from '#lib/analysis/index.ts';
import { byId } from '#lib/dataset/index.ts';
import type { Mark } from '../figure.ts';
import type { NetworkFigure } from './network-figure.ts';
import type { Places } from './network-places.ts';
import type { NodePlace } from './node-place.ts';

/** A node as it is drawn: its mark, and where it stands. */
export interface DrawnNode {
  readonly id: string;
  readonly mark: Mark;
  readonly kind: NodeKind;
  readonly place: NodePlace;
}

/** The nodes of a view, and the faint shapes of those that it leaves out, which have no mark. */
export function drawnNodes(
  { graph, whole, marks }: Pick<NetworkFigure, 'graph' | 'whole' | 'marks'>,
  { nodes }: Places
): { present: DrawnNode[]; absent: Omit<DrawnNode, 'mark'>[] } {
  const markOf = byId(marks);
  const placed = ({ id, kind }: NetworkNode) => {
    const place = nodes.get(id);
    return place ? [{ id, kind, place }] : [];
  };
  return {
    present: graph.nodes.flatMap(placed).flatMap((node) => {
      const mark = markOf.get(node.id);
      return mark ? [{ ...node, mark }] : [];
    }),
    absent: whole.nodes.filter(({ id }) => !markOf.has(id)).flatMap(placed)
  };
}
