import type { NetworkEdge } from '#lib/analysis/index.ts';
import { byId } from '#lib/dataset/index.ts';
import { memoizeWeak } from '#lib/memo/index.ts';
import { type Tokens } from '../colour-tokens.ts';
import { textWidth } from '../text/index.ts';
import { textSize } from '../text/text-size.ts';
import type { DrawnTie } from './drawn-network.ts';
import { gutterLanes, guttersOf } from './gutters.ts';
import type { NetworkFigure } from './network-figure.ts';
import { actLabel } from './network-marks.ts';
import { actKey, type Places } from './network-places.ts';
import { gutterRun, tieGap, tiePath, type NamesEnd } from './tie-path.ts';
import { breadthOf, strokeOf } from './tie-stroke.ts';

/** How broad a thin tie is for the pointer, in pixels: no hand meets a line of one. */
const hitWidth = 14;
/** Between a tie and what is written in its gap, in pixels. */
const labelGap = 8;

/**
 * The ties of a view where its nodes stand. Acts come first, those of many events lowest: they would cover thinner ties
 * from eye and pointer.
 */
export function drawnTies(
  { graph, whole, view, marks }: Pick<NetworkFigure, 'graph' | 'whole' | 'view' | 'marks'>,
  places: Places,
  colours: Tokens
): DrawnTie[] {
  const breadth = breadthOf(whole);
  const highlighted = new Set(view.highlight);
  const markOf = byId(marks);
  const ways = waysAmong(places)(whole.edges);
  const depth = ({ kind, events }: NetworkEdge) => (kind === 'act' ? events.length : 0);
  return [...graph.edges]
    .sort((a, b) => depth(b) - depth(a))
    .flatMap((edge): DrawnTie[] => {
      const { id } = edge;
      const [way, mark] = [ways.get(id), markOf.get(id)];
      if (!way || !mark) return [];
      const { path, row } = way;
      const stroke = strokeOf(
        edge,
        breadth,
        colours,
        edge.events.some(({ id }) => highlighted.has(id))
      );
      const tie = {
        id,
        mark,
        path,
        seen: path,
        ...stroke,
        hit: hitOf(path, Math.max(way.alone ? hitWidth : tieGap, stroke.width)),
        label: null
      };
      if (!row) return [tie];
      const { y, from, to } = row;
      const label = { text: actLabel(edge, view.lang), x: (from + to) / 2, y };
      const half = textWidth(label.text, textSize.label, 600) / 2 + labelGap;
      return [{ ...tie, label, seen: `M${from} ${y}H${label.x - half}M${label.x + half} ${y}H${to}` }];
    });
}

/** Where a tie runs, whatever it rests on in a view. */
interface Way {
  readonly path: string;
  /** Whether no other tie runs beside it. */
  readonly alone: boolean;
  /** Of an act with a row of its own: its height, and from where to where it leads. */
  readonly row: { readonly y: number; readonly from: number; readonly to: number } | null;
}

/** The ways of the ties of the whole relationship for each layout: other views have some of the same ones. */
const waysAmong = memoizeWeak((places: Places) =>
  memoizeWeak((edges: readonly NetworkEdge[]) => waysOf(edges, places))
);

function waysOf(edges: readonly NetworkEdge[], places: Places): ReadonlyMap<string, Way> {
  const lanes = lanesOf(edges, places);
  const gutters = guttersOf(places);
  const { airy } = places;
  const inGutters =
    gutters &&
    gutterLanes(
      edges.flatMap((edge) => {
        const [a, b] = [places.nodes.get(edge.source), places.nodes.get(edge.target)];
        return a && b ? gutterRun(edge, a, b, gutters) : [];
      }),
      gutters
    );
  const names = [...places.nodes.values()].filter(({ bar, column }) => !bar && column !== 'left' && column !== 'right');
  const namesEnd: NamesEnd = (from, to) =>
    Math.max(
      0,
      ...names
        .filter(({ label }) => label.bottom > Math.min(from, to) && label.top < Math.max(from, to))
        .map(({ label }) => label.right)
    );
  return new Map(
    edges.flatMap((edge): [string, Way][] => {
      const [a, b] = [places.nodes.get(edge.source), places.nodes.get(edge.target)];
      if (!a || !b) return [];
      const { id } = edge;
      const { shift, alone } = lanes.get(id) ?? { shift: 0, alone: true };
      const y = edge.kind === 'act' ? places.acts.get(actKey(edge.source, edge.target)) : undefined;
      const row =
        y === undefined
          ? null
          : { y, from: Math.min(a.port.right, b.port.right), to: Math.max(a.port.left, b.port.left) };
      return [
        [
          id,
          { path: tiePath(a, b, { shift, row: y, airy, gutters, lane: inGutters?.get(id) ?? 0, namesEnd }), alone, row }
        ]
      ];
    })
  );
}

function hitOf(path: string, breadth: number): DrawnTie['hit'] {
  const [, x, y, way, end] = /^M([-\d.]+) ([-\d.]+)([HV])([-\d.]+)$/.exec(path) ?? [];
  if (x === undefined || end === undefined) return { path, breadth, area: false };
  const area =
    way === 'H'
      ? `M${x} ${Number(y) - breadth / 2}H${end}v${breadth}H${x}z`
      : `M${Number(x) - breadth / 2} ${y}V${end}h${breadth}V${y}z`;
  return { path: area, breadth, area: true };
}

interface Lane {
  readonly shift: number;
  readonly alone: boolean;
}

/**
 * How far each tie is moved aside from others between the same two nodes, and each act from others of the same point.
 */
function lanesOf(edges: readonly NetworkEdge[], { nodes, acts }: Places): ReadonlyMap<string, Lane> {
  const bundles = new Map<string, NetworkEdge[]>();
  for (const edge of edges) {
    const { kind, source, target } = edge;
    const point = [source, target].find((id) => nodes.get(id)?.bar === false);
    const bundle =
      kind === 'act' && point !== undefined && !acts.has(actKey(source, target)) ? point : actKey(source, target);
    bundles.set(bundle, [...(bundles.get(bundle) ?? []), edge]);
  }
  const height = ({ source, target }: NetworkEdge) => (nodes.get(source)?.y ?? 0) + (nodes.get(target)?.y ?? 0);
  return new Map(
    [...bundles.values()].flatMap((bundle) =>
      bundle
        .sort((a, b) => height(a) - height(b))
        .map((edge, n): [string, Lane] => [
          edge.id,
          { shift: (n - (bundle.length - 1) / 2) * tieGap, alone: bundle.length === 1 }
        ])
    )
  );
}
