import { message } from '#lib/messages/index.ts';
import { frameOf, type Frame, type FrameSize, type LegendItem } from '../chart-frame.ts';
import type { Tokens } from '../colour-tokens.ts';
import { barOf, isBarSeen } from './event-mark-placement.ts';
import type { WarmthFigure } from './warmth-figure.ts';
import { warmthLayout, type WarmthLayout } from './warmth-layout.ts';

/** The words around a warmth chart of this size, and what its axes need. */
export function warmthFrame(
  figure: WarmthFigure,
  colours: Tokens,
  size: FrameSize
): { readonly frame: Frame; readonly layout: WarmthLayout } {
  const layout = warmthLayout(figure, size.width);
  return {
    layout,
    frame: frameOf(figure, warmthLegend(figure, colours, layout), layout.axis, size, layout.plotHeight)
  };
}

/** What is drawn in a figure and not named beside it. */
function warmthLegend(
  { series, band, marks, view, domain }: WarmthFigure,
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
