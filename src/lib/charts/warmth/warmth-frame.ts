import { scaleLinear } from 'd3';
import { eraMessage, message } from '#lib/messages/index.ts';
import { frameOf, isNarrow, plotRoom, type Frame, type FrameSize, type LegendItem } from '../chart-frame.ts';
import { tokens, type Tokens } from '../colour-tokens.ts';
import { inRoomOf, withDoubtsOfNames } from '../doubt-room.ts';
import { doubtsOf } from '../notes.ts';
import { timeScale } from '../time-scale.ts';
import type { BackgroundMark } from './background-mark.ts';
import { everNamed, placeEventLabels } from './event-label-placement.ts';
import { barOf, isBarSeen } from './event-mark-placement.ts';
import { labelSpace } from './label-space.ts';
import type { WarmthFigure } from './warmth-figure.ts';
import { backgroundRooms, warmthLayout, withRoom, type BackgroundRoom, type WarmthLayout } from './warmth-layout.ts';
import { warmthPanels } from './warmth-panels.ts';

/**
 * The plot needs so much height before anything is said of what is not of the record, in pixels; on a slide less, which
 * is enlarged as a whole and hides what it does not need. In a picture of a given height phases alone are said where the
 * line with some names can be read above them.
 */
const minPlot = { page: 316, slide: 170, phases: 200 } as const;

/** Whether a warmth chart of this size has no room for phases that its view shows. */
export const lacksPhases = (figure: WarmthFigure, size: FrameSize): boolean =>
  figure.background.bands.length > 0 &&
  // Without doubts, which take long to find, it has the most room.
  [{ ...figure, doubts: [] }, figure].some(
    (each) => warmthFrame(each, tokens.light, size).layout.background.strips.length === 0
  );

/** The words around a warmth chart of this size, and what its axes need. */
export function warmthFrame(
  figure: WarmthFigure,
  colours: Tokens,
  size: FrameSize
): { readonly frame: Frame; readonly layout: WarmthLayout } {
  const [most, ...less] = backgroundRooms;
  let drawn = frameWithRoom(figure, colours, size, most);
  // Only a height that is asked for can be too little.
  if ((size.height ?? size.screenful) !== undefined && figure.asides.length > 0)
    for (const [n, said] of less.entries()) {
      const shown = backgroundRooms[n] ?? most;
      const isPicture = size.height !== undefined && size.ownHeight !== true;
      const min = size.terse && size.plain ? 'slide' : shown === 'phases' && isPicture ? 'phases' : 'page';
      if (plotRoom(drawn.frame).height >= minPlot[min]) break;
      drawn = frameWithRoom(figure, colours, size, said);
    }
  return drawn;
}

function frameWithRoom(
  figure: WarmthFigure,
  colours: Tokens,
  size: FrameSize,
  said: BackgroundRoom
): { readonly frame: Frame; readonly layout: WarmthLayout } {
  const layout = warmthLayout(figure, size.width, size.terse, said);
  const legend = warmthLegend(figure, colours, layout);
  const notes = [
    ...(isNarrow(size.width) ? silenceNotes(figure) : []),
    ...eraNotes(figure, layout),
    ...roomNotes(figure, said),
    ...(size.terse ? figure.notes.filter((note) => !figure.leftToPage.includes(note)) : figure.notes)
  ];
  const frameWith = (doubts: readonly string[]) =>
    frameOf({ ...figure, notes, doubts }, legend, layout.axis, size, layout.plotHeight);
  return { layout, frame: withDoubts(figure, layout, frameWith) };
}

/** A frame with what the daggers mean of the events that are named in its plot. */
function withDoubts(
  figure: WarmthFigure,
  { minRow }: WarmthLayout,
  frameWith: (doubts: readonly string[]) => Frame
): Frame {
  if (figure.doubts.length === 0) return frameWith([]);
  const spaceIn = (frame: Frame) => {
    const { width, height } = plotRoom(frame);
    const panels = warmthPanels(figure, height, minRow);
    const x = timeScale(figure.domain, width, figure.begin);
    const y = scaleLinear([...figure.values], [panels.bottom, panels.top]);
    return labelSpace(figure, { width, x, y, panels });
  };
  const room = withDoubtsOfNames([], frameWith, (told) => doubtsOf(everNamed(figure, spaceIn(told))));
  if (!figure.pointedOut) return room;
  // The lines of other steps keep their room, so that nothing moves between steps.
  return inRoomOf(frameWith(doubtsOf(placeEventLabels(figure, spaceIn(room)).map(({ text }) => text))), room);
}

/** That there is more than is drawn which is not of the record. */
function roomNotes({ background, asides, view }: WarmthFigure, said: BackgroundRoom): string[] {
  const { outside, events, bands } = background;
  const drawn = withRoom(background, said);
  if (drawn.events.length + drawn.bands.length === 0)
    return asides.length > 0 ? [message(view.lang, 'warmth.note.no-room', { outside })] : [];
  return [
    ...(events.length > drawn.events.length ? [message(view.lang, 'warmth.note.phases-only', { outside })] : []),
    ...(bands.length > drawn.bands.length ? [message(view.lang, 'warmth.note.no-leaders')] : [])
  ];
}

/** All phases by name, where the strip has no room for each of their names; and that some leaders have none. */
function eraNotes({ view: { lang } }: WarmthFigure, { background }: WarmthLayout): string[] {
  const eras = background.strips.flatMap((strip) => strip.eras);
  const isNameless = (kind: BackgroundMark['kind']) =>
    eras.some(({ mark, lines }) => mark.kind === kind && lines.length === 0);
  const phases = eras.flatMap(({ mark: { kind, title, years } }) => (kind === 'phase' ? [`${title} ${years}`] : []));
  return [
    ...(isNameless('phase') ? [eraMessage(lang, 'era.note', { phases: phases.join('; ') })] : []),
    ...(isNameless('leader') ? [eraMessage(lang, 'era.note.leaders')] : [])
  ];
}

/** What the silences are, where a phone has room for their years alone. */
const silenceNotes = ({ silences, view }: WarmthFigure): string[] =>
  silences.length === 0
    ? []
    : [
        message(view.lang, 'warmth.note.silences', {
          quiet: [...new Set(silences.map(({ quiet }) => quiet))].join('; ')
        })
      ];

/** What is drawn in a figure and not named beside it. */
function warmthLegend(
  { compared, band, marks, view, domain }: WarmthFigure,
  colours: Tokens,
  { x }: WarmthLayout
): LegendItem[] {
  const { lang } = view;
  const bars = marks.filter((mark) => {
    const [from, to] = barOf(mark, domain, x);
    return !mark.gathered && isBarSeen(to - from);
  });
  const gathered = marks.filter((mark) => mark.gathered).map(({ events }) => events.length);
  const when = (shown: boolean, item: LegendItem): LegendItem[] => (shown ? [item] : []);
  return [
    ...when(compared.length > 0, {
      label: message(lang, 'warmth.legend.compared'),
      path: 'M0 7h14',
      fill: 'none',
      stroke: colours.accent,
      width: 5
    }),
    ...when(band.length > 0, {
      label: message(lang, 'warmth.legend.band'),
      path: 'M0 2h14v10h-14z',
      fill: colours.band
    }),
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
    ...when(gathered.length === 0 && bars.some(({ lasts }) => lasts), {
      label: message(lang, 'warmth.legend.lasting'),
      path: 'M0 4.5h14v5h-14z',
      fill: colours.quiet
    }),
    ...when(gathered.length > 0, {
      label: message(lang, 'warmth.legend.gathered', { count: Math.max(...gathered) }),
      path: 'M4 1h6v13h-6z',
      fill: colours.quiet
    })
  ];
}
