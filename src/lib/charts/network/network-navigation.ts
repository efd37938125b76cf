import type { Navigate } from '../figure.ts';
import type { NetworkFigure } from './network-figure.ts';
import { tiesOf } from './network-marks.ts';

/** How many nodes or ties PageUp and PageDown go. */
const page = 10;

/**
 * Up and Down through the nodes, those with most ties first; Right into a node's ties, where Up and Down go from tie to
 * tie, Right across one to the node at its other end, and Left back the way that was come. A tie is entered from one of
 * its nodes; where it is reached by pointer, Left leads to its source.
 */
export function networkNavigate({ graph, marks }: Pick<NetworkFigure, 'graph' | 'marks'>): Navigate {
  const ties = tiesOf(graph);
  const nodes = marks.filter(({ id }) => ties.has(id)).map(({ id }) => id);
  const edges = new Map(graph.edges.map((edge) => [edge.id, edge]));
  let entered: string | null = null;
  /** The ties that were crossed, the last one last, each with the node from which. */
  let crossed: { tie: string; from: string; to: string }[] = [];
  return (from, move) => {
    const edge = from === null ? undefined : edges.get(from);
    if (edge) {
      const node = entered === edge.target ? edge.target : edge.source;
      const row = (ties.get(node) ?? []).map(({ id }) => id);
      const here = row.indexOf(from ?? '');
      if (move === 'left') return node;
      if (move === 'right') {
        const to = node === edge.source ? edge.target : edge.source;
        crossed.push({ tie: edge.id, from: node, to });
        return to;
      }
      return step(row, here, move);
    }
    const here = from === null ? -1 : nodes.indexOf(from);
    if (from === null || here < 0) return nodes.at(move === 'end' ? -1 : 0) ?? null;
    const last = crossed.at(-1);
    if (move === 'left' && last?.to === from) {
      crossed.pop();
      entered = last.from;
      return last.tie;
    }
    if (move === 'right') {
      entered = from;
      const [first] = ties.get(from) ?? [];
      return first?.id ?? null;
    }
    crossed = [];
    return step(nodes, here, move);
  };
}

function step(row: readonly string[], here: number, move: Parameters<Navigate>[1]): string | null {
  const last = row.length - 1;
  const to = {
    up: here - 1,
    down: here + 1,
    home: 0,
    end: last,
    pageup: Math.max(0, here - page),
    pagedown: Math.min(last, here + page),
    left: -1,
    right: -1
  }[move];
  return to === here || to < 0 || to > last ? null : (row[to] ?? null);
}
