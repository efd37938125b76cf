import { warmthLevels } from '#lib/analysis/index.ts';
import { kindName } from '#lib/messages/index.ts';
import { isNarrow, marginOf, type AxisRoom } from '../chart-frame.ts';
import { placeInLane, placeWholeOrShort, type LanePlace } from '../placement/index.ts';
import { reachOf, textWidth } from '../text/index.ts';
import { textSize } from '../text/text-size.ts';
import { clampDay, isWithin, timeBreak, timeScale, type TimeBreak } from '../time-scale.ts';
import { backgroundLanes, type BackgroundLanes } from './background-lanes.ts';
import { arePlotted, measureLanes, plottedHeight } from './measure-panels.ts';
import type { WarmthBackground } from './warmth-background.ts';
import type { WarmthFigure } from './warmth-figure.ts';
import { twoLineRow } from './warmth-panels.ts';
import { levelName } from './warmth-words.ts';

/** What stands around the plot, in pixels; the lanes below it by their distance from its foot. */
export interface WarmthLayout {
  readonly axis: AxisRoom;
  readonly plotWidth: number;
  /** Height of the plot in a drawing that is as high as it needs. */
  readonly plotHeight: number;
  /** No row of events is lower, so that its name has room, in pixels. */
  readonly minRow: number | undefined;
  readonly x: (day: number) => number;
  readonly broken: TimeBreak | null;
  /** From where to where the time axis goes: in two pieces where it is broken. */
  readonly pieces: readonly (readonly [from: number, to: number])[];
  readonly silences: readonly LanePlace[];
  /** Names of times and of the change from state to state, below the years. */
  readonly states: readonly LanePlace[];
  readonly lanes: {
    /** Measures from outside, one below the other, where they are not the plot itself. */
    readonly measures: number;
    readonly silences: number;
    readonly axis: number;
    readonly years: number;
    readonly states: number;
    readonly background: number;
  };
  /** What is not of the record, below all of these. */
  readonly background: BackgroundLanes;
}

/** From one row of words to the next, in pixels. */
export const laneHeight = 16;
/**
 * Rows in which the words of silences, and the names of states, may stand: so many that none is left out on a phone; on
 * a slide, one.
 */
const [silenceRows, stateRows, terseRows] = [5, 2, 1] as const;
/** How much is said of what is not of the record, phases last: the less, the more the line needs the room. */
export const backgroundRooms = ['rows', 'two', 'row', 'eras', 'phases', 'none'] as const;
export type BackgroundRoom = (typeof backgroundRooms)[number];
const nameRows = { rows: 4, two: 2, row: 1, eras: 0, phases: 0, none: 0 } as const;
/** As much of what is not of the record as is said. */
export const withRoom = (background: WarmthBackground, said: BackgroundRoom): WarmthBackground => ({
  ...background,
  events: nameRows[said] > 0 ? background.events : [],
  bands: background.bands.filter(({ side }) => said !== 'none' && (side === '' || said !== 'phases'))
});
/** Below the axis, for the ticks with their years, in pixels. */
const yearsLane = 24;
/** How far the names of states reach from their baseline, below the years, in pixels. */
const stateReach = { above: 14, below: 6 } as const;
/** Left of the plot: between it and the numbers of the scale, for the longest of them, "−10", and from there to the words. */
export const numberColumn = { gap: 8, width: 20, words: 6 } as const;
/** Right of the plot, for half of the last year, in pixels. */
const right = 8;

/** How much room the words around the plot need at a width, and where those below it stand. */
export function warmthLayout(
  figure: WarmthFigure,
  width: number,
  terse = false,
  said: BackgroundRoom = 'rows'
): WarmthLayout {
  const { view, domain, begin, early, earlyShort, successions } = figure;
  const room = (text: string) => textWidth(text, textSize.small);
  const levels = Math.max(...warmthLevels(view.model).map(({ level }) => room(levelName(view.lang, level))));
  const numbers = numberColumn.gap + numberColumn.width + numberColumn.words + levels;
  // On a phone the names of rows take two lines.
  const kinds = isNarrow(width)
    ? 0
    : numberColumn.gap + Math.max(0, ...figure.rows.map((kind) => room(kindName(view.lang, kind))));
  const left = Math.ceil(Math.max(numbers, kinds));
  const plotWidth = Math.max(1, width - 2 * marginOf(width) - left - right);
  const x = timeScale(domain, plotWidth, begin);
  const broken = timeBreak(domain, begin, plotWidth);
  const text = (label: string, first: number, last: number) => ({
    label,
    x: (x(first) + x(last)) / 2,
    width: room(label)
  });
  const named = (label: 'label' | 'years') =>
    figure.silences.map((silence) => text(silence[label], silence.first, silence.last));
  const rows = terse ? terseRows : silenceRows;
  const silences = isNarrow(width)
    ? placeInLane(named('years'), plotWidth, rows)
    : placeWholeOrShort(named('label'), named('years'), plotWidth, rows);
  const changes = successions.filter(({ day }) => isWithin(day, domain)).map(({ day, label }) => text(label, day, day));
  const states = placeInLane(
    [
      ...(domain[0] < begin ? [text(isNarrow(width) ? earlyShort : early, domain[0], clampDay(begin, domain))] : []),
      ...changes
    ],
    plotWidth,
    terse ? terseRows : stateRows
  );
  const measures = arePlotted(figure) ? 0 : measureLanes(figure, plotWidth);
  const axis =
    measures +
    (figure.silences.length === 0 ? 0 : 14 + laneHeight * (1 + Math.max(0, ...silences.map(({ row }) => row))));
  const reaches = states.map(({ label }) => reachOf(label, textSize.small, stateReach));
  const [above, below] = [
    Math.max(stateReach.above, ...reaches.map((reach) => reach.above)),
    Math.max(stateReach.below, ...reaches.map((reach) => reach.below))
  ];
  const stateLanes = Math.max(0, ...states.map(({ row }) => row + 1));
  const words = axis + yearsLane + (stateLanes > 0 ? above + below + (stateLanes - 1) * laneHeight : 0);
  const background = backgroundLanes(withRoom(figure.background, said), {
    domain,
    begin,
    width: plotWidth,
    left: left - numberColumn.gap,
    rows: nameRows[said],
    x
  });
  return {
    plotWidth,
    minRow: isNarrow(width) ? twoLineRow : undefined,
    x,
    broken,
    pieces: broken
      ? [
          [0, broken.end],
          [broken.begin, plotWidth]
        ]
      : [[0, plotWidth]],
    silences,
    states,
    plotHeight: arePlotted(figure)
      ? plottedHeight(figure)
      : figure.series.length === 0
        ? 240
        : isNarrow(width)
          ? 480
          : 580,
    axis: {
      top: 4,
      right,
      bottom: words + background.height,
      left
    },
    lanes: {
      measures: 8,
      silences: measures + 4,
      axis,
      years: axis + 18,
      states: axis + yearsLane + above,
      background: words
    },
    background
  };
}
