import { levels } from '#lib/analysis/index.ts';
import { isNarrow, marginOf, type AxisRoom } from '../chart-frame.ts';
import { placeInLane, type LanePlace } from '../placement/index.ts';
import { reachOf, textWidth } from '../text/index.ts';
import { textSize } from '../text/text-size.ts';
import { clampDay, isWithin, timeScale } from '../time-scale.ts';
import type { WarmthFigure } from './warmth-figure.ts';
import { levelName } from './warmth-words.ts';

/** What stands around the plot, in pixels; the lanes below it by their distance from its foot. */
export interface WarmthLayout {
  readonly axis: AxisRoom;
  readonly plotWidth: number;
  /** Height of the plot in a drawing that is as high as it needs. */
  readonly plotHeight: number;
  readonly x: (day: number) => number;
  readonly silences: readonly LanePlace[];
  /** Names of times and of the change from state to state, below the years. */
  readonly states: readonly LanePlace[];
  readonly earlyFits: boolean;
  readonly lanes: {
    /** What the lower end of the scale means. */
    readonly conflict: number;
    readonly silences: number;
    readonly axis: number;
    readonly years: number;
    readonly states: number;
  };
}

/** From one row of words to the next, in pixels. */
export const laneHeight = 16;
/** Rows in which the words of silences may stand, so that none is left out on a phone. */
const silenceRows = 5;
/** Above the plot, for what the upper end of the scale means, in pixels. */
const wordRoom = 26;
/** Below the plot, for what its lower end means, and below that for the ticks with their years, in pixels. */
const conflictLane = 18;
const yearsLane = 24;
/** How far the names of states reach from their baseline, below the years, in pixels. */
const stateReach = { above: 14, below: 6 } as const;
/** Left of the plot, for the numbers of the scale, the longest of which is "−10", in pixels. */
const numbersRoom = 32;

/** How much room the words around the plot need at a width, and where those below it stand. */
export function warmthLayout(figure: WarmthFigure, width: number): WarmthLayout {
  const { view, domain, begin, early, successions } = figure;
  const room = (text: string) => textWidth(text, textSize.small);
  const right =
    view.model === 'stock' ? Math.ceil(Math.max(...levels.map((level) => room(levelName(view.lang, level))))) + 8 : 8;
  const plotWidth = Math.max(1, width - 2 * marginOf(width) - numbersRoom - right);
  const x = timeScale(domain, plotWidth);
  const text = (label: string, first: number, last: number) => ({
    label,
    x: (x(first) + x(last)) / 2,
    width: room(label)
  });
  const silences = placeInLane(
    figure.silences.map(({ label, first, last }) => text(label, first, last)),
    plotWidth,
    silenceRows
  );
  const ground = text(early, domain[0], clampDay(begin, domain));
  const changes = successions.filter(({ day }) => isWithin(day, domain)).map(({ day, label }) => text(label, day, day));
  const named = domain[0] < begin && ground.width + 8 <= 2 * ground.x ? [ground] : [];
  const states = placeInLane([...changes, ...named], plotWidth, 1);
  const silencesLane =
    figure.silences.length === 0 ? 0 : 10 + laneHeight * (1 + Math.max(0, ...silences.map(({ row }) => row)));
  const axis = conflictLane + silencesLane;
  const reaches = states.map(({ label }) => reachOf(label, textSize.small, stateReach));
  const [above, below] = [
    Math.max(stateReach.above, ...reaches.map((reach) => reach.above)),
    Math.max(stateReach.below, ...reaches.map((reach) => reach.below))
  ];
  return {
    plotWidth,
    x,
    silences,
    states,
    plotHeight: isNarrow(width) ? 320 : 420,
    earlyFits: states.some(({ label }) => label === early),
    axis: {
      top: wordRoom,
      right,
      bottom: axis + yearsLane + (states.length > 0 ? above + below : 0),
      left: numbersRoom
    },
    lanes: { conflict: 14, silences: conflictLane + 2, axis, years: axis + 18, states: axis + yearsLane + above }
  };
}
