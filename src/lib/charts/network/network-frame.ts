import type { NetworkGraph, NetworkLayout } from '#lib/analysis/index.ts';
import { memoizeBy, memoizeWeak } from '#lib/memo/index.ts';
import { networkMessage } from '#lib/messages/index.ts';
import type { Form, Language } from '#lib/view/index.ts';
import {
  frameOf,
  isNarrow,
  marginOf,
  plotRoom,
  type Frame,
  type FrameSize,
  type LegendItem,
  type OtherWords
} from '../chart-frame.ts';
import type { Tokens } from '../colour-tokens.ts';
import { withDoubtsOfNames } from '../doubt-room.ts';
import { doubtsOf } from '../notes.ts';
import { graphPlaces, type GraphPlaces } from './graph/graph-places.ts';
import { hasLow } from './graph/graph-plot.ts';
import type { NetworkFigure } from './network-figure.ts';
import { placesOf, within } from './network-layout.ts';
import type { Places } from './network-places.ts';
import { formOfKind, shapeOf, type NodeForm } from './node-shape.ts';
import { toneLooks, toneOf, type Tone } from './tie-stroke.ts';

/** More entries are no legend. */
const maxEntries = 5;

/** The words around a network of this size; without a height, its plot is as high as its rows need. */
export function networkFrame(figure: NetworkFigure, colours: Tokens, size: FrameSize): Frame {
  const plotWidth = size.width - 2 * marginOf(size.width);
  const places = formAt(figure, size) === 'graph' ? graphPlacesOf : networkPlaces;
  const plotHeight = size.height === undefined ? places(figure, plotWidth).height : 0;
  // On a slide the names need every pixel of the height.
  const air = size.terse ? 0 : 4;
  const shown = shownIn(figure, size.terse);
  const frameWith = (doubts: readonly string[]) =>
    frameOf(
      { ...shown, doubts },
      networkLegend(shown, colours),
      { top: air, right: 0, bottom: air, left: 0 },
      size,
      plotHeight,
      otherWords(shown, colours)
    );
  // Beside a slide's drawing its foot tells them.
  if (shown.doubts.length === 0 || (size.plain && size.terse)) return frameWith(shown.doubts);
  return withDoubtsOfNames(shown.doubts, frameWith, (frame) => namedDoubts(shown, namedNodes(figure, size, frame)));
}

/** The words of the whole and of each step in time, as they would stand around a figure that an editor changed. */
function otherWords(figure: NetworkFigure, colours: Tokens): OtherWords[] {
  const { whole, words } = figure;
  const own = figure.notes.filter((note) => !words.notes.includes(note));
  return figure.wordsOfSteps().map((step) => ({
    ...step,
    title: figure.title === words.title ? step.title : figure.title,
    notes: [...own, ...step.notes],
    doubts: figure.doubts === words.doubts ? step.doubts : [],
    legend: networkLegend({ graph: within(step.graph, whole), view: step.view }, colours)
  }));
}

/**
 * The form of a drawing of this width: what the view asks for, else the graph, and the timetable on a phone and on
 * slides, whose letters leave some graphs too little room.
 */
export const formAt = (figure: NetworkFigure, { width, terse }: FrameSize): Form =>
  terse && figure.view.form !== 'graph' && !hasLow(figure.layout, figure.core.whole)
    ? 'timetable'
    : figure.view.form || (isNarrow(width) ? 'timetable' : 'graph');

/** What of a figure has a place in a drawing: on a slide the core of it, and in its notes what else there is. */
export function shownIn(figure: NetworkFigure, terse = false): NetworkFigure {
  if (!terse) return figure;
  const { core, leftOut, notes, words } = figure;
  return {
    ...figure,
    ...core,
    doubts: namedDoubts(figure, core.graph.nodes),
    notes: [leftOut, ...notes.filter((note) => note !== words.strongest && note !== words.faint)].filter(Boolean)
  };
}

/** The doubts of what a figure names where these nodes bear their names. */
const namedDoubts = ({ doubts, pointedDoubts, unnamed }: NetworkFigure, nodes: NetworkGraph['nodes']): string[] => {
  const named = new Set(doubtsOf(nodes.filter(({ id }) => !unnamed?.has(id))));
  return doubts.filter((doubt) => named.has(doubt) || pointedDoubts.includes(doubt));
};

/** The nodes of a view that bear their names in a drawing with this frame. */
function namedNodes(figure: NetworkFigure, size: FrameSize, frame: Frame): NetworkGraph['nodes'] {
  const room = plotRoom(frame);
  const height = size.height === undefined ? undefined : room.height;
  const { nodes } = shownIn(figure, size.terse).graph;
  if (formAt(figure, size) === 'graph') {
    const places = graphPlacesOf(figure, room.width, height, size.terse);
    return nodes.filter(({ id }) => (places.nodes.get(id)?.name ?? null) !== null);
  }
  const places = networkPlaces(figure, room.width, height, size.terse);
  return nodes.filter(({ id }) => (places.nodes.get(id)?.lines.length ?? 0) > 0);
}

/** Where the nodes and ties of the graph stand, as below. */
export const graphPlacesOf = (figure: NetworkFigure, width: number, height?: number, terse = false): GraphPlaces =>
  placedGraph(shownIn(figure, terse).whole)(figure.layout, figure.sides, figure.view.lang, {
    width,
    height: height === undefined ? undefined : Math.max(1, height),
    terse
  });

/** How many sizes of one graph are remembered: a page has one or two, a server those of the pictures asked for. */
const maxSizes = 32;
const placedGraph = memoizeWeak((whole: NetworkGraph) =>
  memoizeBy(
    (
      _: NetworkLayout,
      sides: NetworkFigure['sides'],
      language: Language,
      { width, height, terse }: Parameters<typeof graphPlaces>[4]
    ) => `${sides.join(' ')} ${language} ${width} ${height ?? ''} ${terse}`,
    (layout, sides, language, size) => graphPlaces(whole, layout, sides, language, size),
    maxSizes
  )
);

/** Whether names have no room in a plot of this size, in the form of its drawing. */
export const isCrowded = (figure: NetworkFigure, drawing: FrameSize, width: number, height: number) =>
  (formAt(figure, drawing) === 'graph' ? graphPlacesOf : networkPlaces)(figure, width, height, drawing.terse).crowded;

/** Where everything stands in a plot of this width, in pixels: filling the height, or as high as it needs. */
export function networkPlaces(figure: NetworkFigure, width: number, height?: number, terse = false): Places {
  return placesOf(shownIn(figure, terse).whole, figure.sides, figure.view.lang, {
    width,
    height: height === undefined ? undefined : Math.max(1, height),
    terse
  });
}

/**
 * The shapes and broad lines that are in the drawing, at most five: a state is known by its bold name, and grey lines,
 * where there is no room for them, by the note.
 */
function networkLegend({ graph, view }: Pick<NetworkFigure, 'graph' | 'view'>, colours: Tokens): LegendItem[] {
  const word = (key: Tone | 'agreement' | 'person' | 'body') => networkMessage(view.lang, `network.legend.${key}`);
  const looks = toneLooks(colours);
  const isAnyScored = graph.edges.some(({ score }) => score !== null);
  const actsOf = (tone: Tone): LegendItem[] =>
    graph.edges.some((edge) => edge.kind === 'act' && toneOf(edge) === tone)
      ? [
          {
            label: tone === 'neutral' && !isAnyScored ? networkMessage(view.lang, 'network.legend.acts') : word(tone),
            path: 'M-2 7h18',
            fill: 'none',
            stroke: looks[tone].stroke,
            width: 6,
            dash: looks[tone].dash ?? 'none'
          }
        ]
      : [];
  const forms = (['agreement', 'person', 'body'] as const)
    .filter((form) => graph.nodes.some(({ kind }) => formOfKind(kind) === form))
    .map((form): LegendItem => ({
      label: word(form),
      path: movedShape(form),
      fill: form === 'agreement' ? colours.paper : colours.ink,
      stroke: form === 'agreement' ? colours.ink : colours.paper,
      width: 1.5
    }));
  const acts = [...actsOf('cooperation'), ...actsOf('conflict')];
  const others = acts.length + forms.length < maxEntries ? actsOf('neutral') : [];
  return [...acts, ...others, ...forms];
}

/** A shape in the middle of the small drawing of a legend. */
const movedShape = (form: NodeForm) =>
  shapeOf(form, 5.5).replace(
    /^M(-?[\d.]+) (-?[\d.]+)/,
    (_, x: string, y: string) => `M${Number(x) + 7} ${Number(y) + 7}`
  );
