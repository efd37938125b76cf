import { scaleLinear } from 'd3';
import { quadClasses, scoreBound } from '#lib/dataset/index.ts';
import { message, quadName } from '#lib/messages/index.ts';
import { frameOf, plotRoom, type Frame, type FrameSize, type LegendItem } from '../chart-frame.ts';
import type { Tokens } from '../colour-tokens.ts';
import { doubtsOf } from '../notes.ts';
import { timeScale } from '../time-scale.ts';
import { placeEventLabels } from './event-label-placement.ts';
import { barOf, isBarSeen } from './event-mark-placement.ts';
import { isVerbal, pathOf } from './mark-shape.ts';
import type { WarmthFigure } from './warmth-figure.ts';
import { warmthLayout, type WarmthLayout } from './warmth-layout.ts';

/** The words around a warmth chart of this size, and what its axes need. */
export function warmthFrame(
  figure: WarmthFigure,
  colours: Tokens,
  size: FrameSize
): { readonly frame: Frame; readonly layout: WarmthLayout } {
  const layout = warmthLayout(figure, size.width);
  const legend = warmthLegend(figure, colours, layout);
  const frameWith = (doubts: readonly string[]) =>
    frameOf({ ...figure, doubts }, legend, layout.axis, size, layout.plotHeight);
  return { layout, frame: size.plain ? frameWith([]) : withDoubts(figure, frameWith) };
}

/**
 * A frame with what the daggers mean of the events that are named in its plot: which these are depends on the room that
 * the words leave, so that a name may be gone again of which the words were counted in.
 */
function withDoubts(figure: WarmthFigure, frameWith: (doubts: readonly string[]) => Frame): Frame {
  const frame = frameWith([]);
  if (figure.doubts.length === 0) return frame;
  const namedIn = (frame: Frame) => {
    const { width, height } = plotRoom(frame);
    const y = scaleLinear([-scoreBound, scoreBound], [height, 0]);
    return placeEventLabels(figure, { width, height, x: timeScale(figure.domain, width), y }).map(({ text }) => text);
  };
  const named = namedIn(frame);
  if (doubtsOf(named).length === 0) return frame;
  const told = frameWith(doubtsOf(named));
  const doubts = doubtsOf([...named, ...namedIn(told)]);
  return doubts.length === doubtsOf(named).length ? told : frameWith(doubts);
}

/** What is drawn in a figure, and nothing that is not. */
function warmthLegend(
  { series, band, marks, view, early, begin, domain }: WarmthFigure,
  colours: Tokens,
  { earlyFits, x }: WarmthLayout
): LegendItem[] {
  const { lang } = view;
  const bars = marks.filter((mark) => {
    const [from, to] = barOf(mark, domain, x);
    return isBarSeen(to - from);
  });
  const shared = marks.filter(({ events }) => events.length > 1);
  const [only] = shared;
  const when = (shown: boolean, item: LegendItem): LegendItem[] => (shown ? [item] : []);
  return [
    ...when(series.length > 0, {
      label: message(lang, 'warmth.legend.line'),
      path: 'M0 7h14',
      fill: 'none',
      stroke: colours.line,
      width: 2
    }),
    ...when(band.length > 0, {
      label: message(lang, 'warmth.legend.band'),
      path: 'M0 2h14v10h-14z',
      fill: colours.band
    }),
    ...quadClasses
      .filter((quad) => marks.some((mark) => mark.quad === quad))
      .map((quad): LegendItem => ({
        label: quadName(lang, quad),
        path: `M7 7${pathOf(quad, 5)}`,
        fill: isVerbal(quad) ? colours.paper : colours.quad[quad],
        stroke: colours.quad[quad],
        width: 2
      })),
    ...when(
      bars.some(({ lasts }) => !lasts),
      {
        label: message(lang, 'warmth.legend.uncertain'),
        path: 'M1 7h12M1 4v6M13 4v6',
        fill: 'none',
        stroke: colours.quiet,
        width: 1.5
      }
    ),
    ...when(
      bars.some(({ lasts }) => lasts),
      { label: message(lang, 'warmth.legend.lasting'), path: 'M0 4.5h14v5h-14z', fill: colours.quiet }
    ),
    ...when(shared.length > 0, {
      label:
        only && shared.length === 1
          ? message(lang, 'warmth.legend.together', { count: only.events.length, when: only.when })
          : message(lang, 'warmth.legend.many'),
      path: `M7 7${pathOf('material cooperation', 7)}`,
      fill: 'none',
      stroke: colours.quiet,
      width: 2
    }),
    ...when(domain[0] < begin && !earlyFits, {
      label: early,
      path: 'M0 0h14v14h-14z',
      fill: colours.ground,
      stroke: colours.axis,
      width: 1
    })
  ];
}
