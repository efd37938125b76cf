import { message } from '$lib/messages';
import type { LegendItem } from '../frame';
import type { Tokens } from '../tokens';
import type { NetworkFigure } from './figure';
import { nodeKinds, shapes } from './shape';

/** The shapes and lines that are in the drawing, and no others. */
export function networkLegend({ graph, view }: NetworkFigure, colours: Tokens): LegendItem[] {
  const kinds = nodeKinds.filter((kind) => graph.nodes.some((node) => node.kind === kind)).map((kind): LegendItem => ({
    label: message(view.lang, `network.legend.${kind}`), path: shapes[kind].replace(/^M(-?\d+) (-?\d+)/, (_, x: string, y: string) => `M${Number(x) + 7} ${Number(y) + 7}`),
    fill: kind === 'agreement' ? colours.paper : colours.ink, stroke: colours.ink, width: 1.5
  }));
  const line = (kind: 'mediator' | 'acts-for', dash: string): LegendItem[] => (graph.edges.some((edge) => edge.kind === kind)
    ? [{ label: message(view.lang, `network.legend.${kind}`), path: 'M0 7h14', fill: 'none', stroke: colours.quiet, width: 1.5, dash }] : []);
  return [...kinds, ...line('mediator', '6 3'), ...line('acts-for', '1 3')];
}
