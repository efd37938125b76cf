import { defaultView, type ChartName, type View } from '#lib/view/index.ts';
import { limits } from './deck-limits.ts';
import type { Deck } from './deck.ts';
import type { NewSlide } from './edit-slides.ts';

/** A title as long as a file may have it, cut after a word where it must be, never empty. */
function titled(title: string): string {
  const whole = title.trim();
  if (whole.length <= limits.title) return whole || '…';
  const start = whole.slice(0, limits.title - 1).replace(/\p{Cs}$/u, '');
  return `${/^[^]*\S(?=\s)/.exec(start)?.[0] ?? start}…`;
}

/** A chart of a view. Whoever presents it chooses the colours: the slide has those of the page. */
export const newChartSlide = (chart: ChartName, title: string, view: View = defaultView): NewSlide => ({
  kind: 'chart',
  title: titled(title),
  notes: '',
  chart,
  view: { ...view, theme: '' },
  steps: []
});

/** Lines that are compared, by what their address names. */
export const newComparisonSlide = (compare: string, title: string): NewSlide => ({
  kind: 'compare',
  title: titled(title),
  notes: '',
  compare
});

/** A slide of one event, by its id. */
export const newEventSlide = (event: string, title: string): NewSlide => ({
  kind: 'event',
  title: titled(title),
  notes: '',
  event
});

/** A slide of words, none of them written yet. */
export const newTextSlide = (title: string): NewSlide => ({ kind: 'text', title: titled(title), notes: '', text: '' });

/** A deck to begin with: one slide, for the title. */
export const newDeck = (title: string, slide: string): Deck => ({
  title: titled(title),
  slides: [{ ...newTextSlide(slide), kind: 'text', text: '', id: 'opening' }]
});
