import type { EdgeKind } from '#lib/analysis/index.ts';
import { message } from '#lib/messages/index.ts';
import { frameOf, marginOf, type Frame, type FrameSize, type LegendItem } from '../chart-frame.ts';
import type { Tokens } from '../colour-tokens.ts';
import type { NetworkFigure } from './network-figure.ts';
import { placesOf } from './network-layout.ts';
import type { Places } from './network-places.ts';
import { nodeKinds, shapes } from './node-shape.ts';
import { conflictDash, dashes } from './tie-stroke.ts';

/** The words around a network of this size; without a height, its plot is as high as its rows need. */
export function networkFrame(figure: NetworkFigure, colours: Tokens, size: FrameSize): Frame {
  const plotHeight =
    size.height === undefined ? networkPlaces(figure, size.width - 2 * marginOf(size.width)).height : 0;
  // On a slide the names need every pixel of the height.
  const air = size.terse ? 0 : 4;
  return frameOf(
    figure,
    networkLegend(figure, colours),
    { top: air, right: 0, bottom: air, left: 0 },
    size,
    plotHeight
  );
}

/** Where everything stands in a plot of this width, in pixels: filling the height, or as high as it needs. */
export function networkPlaces(
  { whole, sides, view }: NetworkFigure,
  width: number,
  height?: number,
  terse = false
): Places {
  return placesOf(whole, sides, view.lang, {
    width,
    height: height === undefined ? undefined : Math.max(1, height),
    terse
  });
}

const thinTies = ['party', 'mediator', 'acts-for', 'part'] as const satisfies readonly EdgeKind[];

/** The shapes and lines that are in the drawing, and no others. */
function networkLegend({ graph, view }: NetworkFigure, colours: Tokens): LegendItem[] {
  const word = (key: 'agreement' | (typeof thinTies)[number] | 'cooperative' | 'conflictual') =>
    message(view.lang, `network.legend.${key}`);
  const kinds = nodeKinds
    .filter((kind) => graph.nodes.some((node) => node.kind === kind))
    .map((kind): LegendItem => ({
      label: kind === 'agreement' ? word(kind) : message(view.lang, `actor.${kind}`),
      path: shapes[kind].replace(
        /^M(-?\d+) (-?\d+)/,
        (_, x: string, y: string) => `M${Number(x) + 7} ${Number(y) + 7}`
      ),
      fill: kind === 'agreement' ? colours.paper : colours.ink,
      stroke: kind === 'agreement' ? colours.ink : colours.paper,
      width: 1.5
    }));
  const ties = thinTies
    .filter((kind) => graph.edges.some((edge) => edge.kind === kind))
    .map((kind): LegendItem => ({
      label: word(kind),
      path: 'M-2 7h18',
      fill: 'none',
      stroke: colours.axis,
      width: 1.5,
      dash: dashes[kind] ?? 'none'
    }));
  const acts = (
    [
      ['cooperative', 'verbal cooperation', 'none'],
      ['conflictual', 'verbal conflict', conflictDash]
    ] as const
  )
    .filter(([sign]) =>
      graph.edges.some(({ kind, score }) => kind === 'act' && score !== null && score >= 0 === (sign === 'cooperative'))
    )
    .map(([sign, quad, dash]): LegendItem => ({
      label: word(sign),
      path: 'M-2 7h18',
      fill: 'none',
      stroke: colours.quad[quad],
      width: 6,
      dash
    }));
  return [...acts, ...ties, ...kinds];
}
