import { max } from 'd3';
import type { Aspect, NetworkEdge, NetworkGraph, NetworkLayout, NetworkNode } from '#lib/analysis/index.ts';
import { networkMessage } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import { textWidth } from '../../text/index.ts';
import { textSize } from '../../text/text-size.ts';
import { actLabel } from '../network-marks.ts';
import { nameGap, namePlace, namesOf, type NamePlace, type NameSide } from './name-places.ts';
import { radiusOf } from './node-size.ts';

/** From this width of a plot on the two sides stand left and right, in pixels; of many nodes from the second one. */
const [wideFrom, wideFromOfMany, many] = [690, 1200, 52];
export const areMany = (nodes: readonly unknown[]): boolean => nodes.length > many;
/** From these widths on the words on acts have their mean score, and say that it is one, in pixels. */
const [scoresFrom, fullWordsFrom] = [480, 760];
/** From this width on names have the larger letters, in pixels. */
const largeFrom = 900;
/** A node so near to the left or right, in thousandths of the width, has its name outward, in the margin. */
const [edge, nearEdge] = [180, 250];
/** And so near to the top, in thousandths of the height, has it upward. */
const nearTop = 50;
/** Of the width, what the longest word of a name takes at most on either side. */
const maxOuter = 0.32;
/** Above and below the outermost nodes, for their names, in pixels. */
const [above, below] = [34, 40];

/** What a shape takes of the margin beside its name, in pixels. */
const besideShape = 11;

/** A graph at a width, before it has a height. */
export interface GraphPlot {
  readonly width: number;
  readonly aspect: Aspect;
  readonly nodes: readonly PlotNode[];
  /** Between the edges of the plot and its outermost nodes, in pixels. */
  readonly margin: { readonly x: number; readonly top: number; readonly bottom: number };
}

interface PlotNode {
  readonly node: NetworkNode;
  /** In thousandths of what the margins leave. */
  readonly at: readonly [x: number, y: number];
  readonly radius: number;
  /** Where its name may stand around it, the best place first. */
  readonly options: readonly NamePlace[];
}

/** What of a graph is the same at every height of a plot of this width. */
export function graphPlot(
  whole: NetworkGraph,
  layout: NetworkLayout,
  width: number,
  language: Language,
  terse: boolean
): GraphPlot {
  const aspect =
    terse && hasLow(layout, whole)
      ? 'low'
      : width >= (areMany(whole.nodes) ? wideFromOfMany : wideFrom)
        ? 'wide'
        : 'tall';
  if (aspect === 'low') return lowPlot(whole, layout, width, language);
  const lettering = width >= largeFrom ? textSize.label : textSize.small;
  const isOuter = ({ id }: NetworkNode) => {
    const [x = 500] = layout[aspect][id] ?? [];
    return x < edge || x > 1000 - edge;
  };
  // No name is broken within a word.
  const words = max(whole.nodes.filter(isOuter), (node) => roomOfWords(node, lettering)) ?? 0;
  const min = Math.max(aspect === 'wide' ? 92 : 84, Math.min(words, maxOuter * width));
  const outer = Math.max(min, aspect === 'wide' ? Math.min(170, width * 0.125) : width * 0.265);
  const inner = aspect === 'wide' ? [0.34 * width, 200, 140, 100] : [0.4 * width, 0.33 * width, 0.26 * width];
  const margin = Math.round(outer + besideShape);
  return {
    width,
    aspect,
    margin: { x: margin, top: above, bottom: below },
    nodes: whole.nodes.flatMap((node): PlotNode[] => {
      const at = layout[aspect][node.id];
      if (!at) return [];
      const radius = radiusOf(node.kind, node.events.length);
      const rooms = isOuter(node) ? [Math.min(outer, margin - taken(radius))] : inner;
      const labels = namesOf(node, rooms, lettering, language);
      const options = sidesAt(...at, areMany(whole.nodes)).flatMap((side) =>
        labels.map((label) => namePlace(label, radius, side))
      );
      return [{ node, at, radius, options }];
    })
  };
}

/** Whether a layout has a place for all of a graph on a slide. */
export const hasLow = ({ low }: NetworkLayout, { nodes }: NetworkGraph): boolean =>
  nodes.every(({ id }) => low[id] !== undefined);

/**
 * The margins of a slide, and how wide a name is there at most in shares of the width: of those that break it into as
 * many lines the narrowest, so that no word is left alone.
 */
const [lowMargin, lowRooms] = [{ x: 10, top: 9, bottom: 9 }, [0.13, 0.16, 0.2, 0.23, 0.27, 0.36]] as const;

function lowPlot(whole: NetworkGraph, layout: NetworkLayout, width: number, language: Language): GraphPlot {
  return {
    width,
    aspect: 'low',
    margin: lowMargin,
    nodes: whole.nodes.flatMap((node): PlotNode[] => {
      const at = layout.low[node.id];
      if (!at) return [];
      const radius = radiusOf(node.kind, node.events.length);
      const rooms = lowRooms.map((share) => share * width);
      const labels = namesOf(node, rooms, textSize.small, language).toReversed();
      const options = lowSidesAt(at[0]).flatMap((side) => labels.map((label) => namePlace(label, radius, side)));
      return [{ node, at, radius, options }];
    })
  };
}

/** Beside the edge inward, before the poles outward, and between these after the mark. */
function lowSidesAt(x: number): NameSide[] {
  const isLeft = (x >= 100 && x < 320) || x > 900;
  return isLeft ? ['left', 'below', 'above', 'right'] : ['right', 'below', 'above', 'left'];
}

/** What a shape takes of the margin, with the gap to its name, in pixels. */
const taken = (radius: number) => radius + nameGap + 1;

/** How much of the margin the longest word of a name asks for, in pixels, beside a usual shape. */
function roomOfWords({ name, kind, events }: NetworkNode, lettering: number): number {
  const [size, weight] = kind === 'state' ? ([textSize.subtitle, 600] as const) : ([lettering, 400] as const);
  const widest = max(name.split(' '), (word) => textWidth(word, size, weight)) ?? 0;
  return Math.ceil(widest + Math.max(0, taken(radiusOf(kind, events.length)) - besideShape));
}

/** Outward near the edges, else away from the middle; of many, whose ties part like a fan, inside of their own. */
function sidesAt(x: number, y: number, inFan: boolean): NameSide[] {
  if (x < nearEdge) return ['left', 'below', 'above', 'right'];
  if (x > 1000 - nearEdge) return ['right', 'below', 'above', 'left'];
  const isUpper = inFan && y > nearTop ? y > 500 : y < 400;
  const first: NameSide = isUpper ? 'above' : 'below';
  return [first, first === 'above' ? 'below' : 'above', x < 500 ? 'left' : 'right', x < 500 ? 'right' : 'left'];
}

/** The first height that is tried of a plot that has none, in pixels: names of as many nodes seldom fit in less. */
export const startHeight = ({ aspect, width, nodes }: GraphPlot): number =>
  aspect === 'wide'
    ? Math.max(690, 0.4 * width, 0.3 * (1000 - width) + 700, areMany(nodes) ? 23.2 * nodes.length : 0)
    : 26 * Math.max(14, nodes.length);

/** What is written on a tie of acts: how many, and where there is room their mean score. */
export const actWords =
  (width: number, language: Language) =>
  (edge: NetworkEdge): string =>
    width < scoresFrom
      ? networkMessage(language, 'network.count.events', { count: edge.events.length })
      : actLabel(edge, language, width < fullWordsFrom ? 'network.act.short' : 'network.act');
