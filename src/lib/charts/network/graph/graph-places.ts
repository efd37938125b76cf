import type { NetworkEdge, NetworkGraph, NetworkLayout } from '#lib/analysis/index.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import type { Language } from '#lib/view/index.ts';
import type { Box, Point } from '../../placement/index.ts';
import { textWidth } from '../../text/index.ts';
import { textSize } from '../../text/text-size.ts';
import { breadthOf } from '../tie-stroke.ts';
import { actWords, areMany, graphPlot, startHeight, type GraphPlot } from './graph-plot.ts';
import { faultsAt, makeWay, nameFaults, type Scene } from './make-way.ts';
import { placeName } from './name-choice.ts';
import { movedName } from './name-places.ts';
import type { Placing, Tying } from './placing.ts';
import { bentCurve, lineOf, type TieCurve } from './tie-curve.ts';
import { bendTie, isCovered, isMisleading } from './tie-ways.ts';

/** A node in its plot, in pixels: its middle, half of its shape across, its name. */
export type GraphNode = Readonly<Omit<Placing, 'options' | 'shape' | 'air'>>;

/** A tie in its plot, and the middle of what is written on it. */
export interface GraphTie {
  readonly edge: NetworkEdge;
  readonly curve: TieCurve;
  readonly label: Point | null;
}

export interface GraphPlaces {
  readonly width: number;
  readonly height: number;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly ties: ReadonlyMap<string, GraphTie>;
  /** How many names and words on ties stand where they should not, for want of room. */
  readonly misplaced: number;
  /** Whether any of them cover something, and not only seem to belong to it. */
  readonly crowded: boolean;
}

type Sides = Dataset['dyad']['sides'];

/** How much higher a plot is tried next where names have no room, and how often; one of many nodes begins high. */
const growths = { few: { growth: 1.2, tries: 3 }, many: { growth: 1.09, tries: 4 } } as const;
/** Names and ties make way for one another so often at most. */
const rounds = 3;
/** On a slide so large a share of the names may be left out. */
const maxSilent = 0.5;

/**
 * Where the nodes of the whole relationship stand in a plot of this width, which way their ties go and where their
 * names are: no name on another, on a shape or on a tie of others. Without a height, as high as they need; `terse`,
 * names that have no room are left out.
 */
export function graphPlaces(
  whole: NetworkGraph,
  layout: NetworkLayout,
  sides: Sides,
  language: Language,
  size: { readonly width: number; readonly height: number | undefined; readonly terse: boolean }
): GraphPlaces {
  const plot = graphPlot(whole, layout, size.width, language, size.terse);
  const at = (height: number) => placedAt(whole, plot, sides, language, height, size.terse);
  if (size.height !== undefined) return at(size.height);
  let height = startHeight(plot);
  let best = at(Math.round(height));
  const { growth, tries } = growths[areMany(whole.nodes) ? 'many' : 'few'];
  for (let grown = 0; best.misplaced > 0 && grown < tries; grown += 1) {
    height *= growth;
    const places = at(Math.round(height));
    if (places.misplaced < best.misplaced) best = places;
  }
  return best;
}

function placedAt(
  whole: NetworkGraph,
  plot: GraphPlot,
  sides: Sides,
  language: Language,
  height: number,
  terse: boolean
): GraphPlaces {
  const { width } = plot;
  const room: Box = { left: 0, right: width, top: 0, bottom: height };
  const placings = placingsOf(plot, height);
  const ties = tyingsOf(whole, placings, plot, sides, language);
  for (let round = 0; round < rounds; round += 1) {
    for (const tie of ties) bendTie(tie, placings, ties, room);
    let isMoved = false;
    for (const one of placings) isMoved = placeName(one, placings, ties, room) || isMoved;
    if (!isMoved && round > 0) break;
  }
  const scene = { placings, ties, room };
  // Few find room in a higher plot or with smaller letters, and stay in line.
  if (!terse && areMany(whole.nodes)) makeWay(scene);
  // A name that moved last has the ends of its ties with it.
  if (plot.aspect === 'low') for (const tie of ties) bendTie(tie, placings, ties, room);
  if (terse) leaveOutNames(scene);
  const faultsOf = terse ? nameFaults : faultsAt;
  const conflicts = placings.filter((one) => faultsOf(one, scene) > 0);
  const hidden = conflicts.length + ties.filter((tie) => isCovered(tie, ties)).length;
  return {
    width,
    height,
    misplaced: hidden + ties.filter((tie) => isMisleading(tie, placings)).length,
    crowded: hidden > 0,
    nodes: new Map(placings.map(({ node, x, y, radius, name }) => [node.id, { node, x, y, radius, name }])),
    ties: new Map(
      ties.map(({ edge, curve, label }) => [
        edge.id,
        { edge, curve, label: label && { x: (label.left + label.right) / 2, y: (label.top + label.bottom) / 2 } }
      ])
    )
  };
}

/** Leaves out names that are in the way, those of fewest events first, as long as most are there. */
function leaveOutNames(scene: Scene) {
  for (let silent = 0; silent < maxSilent * scene.placings.length; silent += 1) {
    const [least] = scene.placings
      .map((one) => ({ one, hits: nameFaults(one, scene) }))
      .filter(({ hits }) => hits > 0)
      .sort((a, b) => a.one.node.events.length - b.one.node.events.length || b.hits - a.hits);
    if (!least) return;
    least.one.name = null;
  }
}

const rounded = (value: number) => Math.round(value * 10) / 10;

/** Names of many stand close, and need more of it than what they bear on their own side. */
const airOfMany = 6;

function placingsOf({ width, margin, nodes }: GraphPlot, height: number): Placing[] {
  const air = areMany(nodes) ? airOfMany : 0;
  return nodes.map(({ node, at: [u, v], radius, options: free }) => {
    const x = rounded(margin.x + ((width - 2 * margin.x) * u) / 1000);
    const y = rounded(margin.top + ((height - margin.top - margin.bottom) * v) / 1000);
    const options = free.map((option) => movedName(option, { x, y }));
    const shape = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
    return { node, x, y, radius, options, name: options[0] ?? null, shape, air };
  });
}

/** The ties of a graph, acts first, those of many events before others. */
function tyingsOf(
  whole: NetworkGraph,
  placings: readonly Placing[],
  { width, aspect }: GraphPlot,
  sides: Sides,
  language: Language
): Tying[] {
  const byNode = new Map(placings.map((one) => [one.node.id, one]));
  const breadth = breadthOf(whole);
  const words = actWords(width, language);
  const isAcross = ({ source, target }: NetworkEdge) =>
    sides.some((states, n) => states.includes(source) && sides[n === 0 ? 1 : 0].includes(target));
  const depth = ({ kind, events }: NetworkEdge) => (kind === 'act' ? events.length : 0);
  return [...whole.edges]
    .sort((a, b) => depth(b) - depth(a))
    .flatMap((edge): Tying[] => {
      const [a, b] = [byNode.get(edge.source), byNode.get(edge.target)];
      if (!a || !b) return [];
      const isAct = edge.kind === 'act';
      const isPorted = ({ node }: Placing) => aspect === 'low' && !isAct && !sides.flat().includes(node.id);
      const curve = bentCurve(a, b, 0);
      return [
        {
          edge,
          ends: [a, b],
          half: isAct ? breadth(edge.events.length) / 2 : 1,
          // A fan leaves them room to lead straight through it.
          isStraight: isAct && isAcross(edge) && aspect === 'wide' && areMany(whole.nodes),
          written: isAct && isAcross(edge) ? textWidth(words(edge), textSize.label, 600) + 12 : 0,
          isPorted: [isPorted(a), isPorted(b)],
          level: aspect === 'low' && isAct ? lesserEnd(a, b) : levelEnd(whole, byNode, a, b, aspect),
          curve,
          line: lineOf(curve),
          label: null
        }
      ];
    });
}

/** Acts come level to the lesser of two states, below what stands between the greater ones. */
const lesserEnd = (a: Placing, b: Placing): Tying['level'] =>
  a.y === b.y ? null : { end: a.node.events.length < b.node.events.length ? a : b, late: false };

/** How far another node is aside, at least, to be on one side of a node, in pixels. */
const clearlyAside = 60;

/** A tie comes level to what stands between others, and in a column to what stands in it where it cannot go straight. */
function levelEnd(
  { edges }: NetworkGraph,
  nodes: ReadonlyMap<string, Placing>,
  a: Placing,
  b: Placing,
  aspect: GraphPlot['aspect']
): Tying['level'] {
  const isState = ({ node }: Placing) => node.kind === 'state';
  if (isState(a) === isState(b)) return null;
  const end = isState(a) ? b : a;
  if (aspect === 'tall') return { end, late: true };
  const around = edges.flatMap(({ source, target }) => {
    const other = source === end.node.id ? target : target === end.node.id ? source : null;
    return other === null ? [] : (nodes.get(other)?.x ?? []);
  });
  const isBetween = around.some((x) => x < end.x - clearlyAside) && around.some((x) => x > end.x + clearlyAside);
  return isBetween ? { end, late: false } : null;
}
