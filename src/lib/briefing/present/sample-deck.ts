import { defaultView } from '#lib/view/index.ts';
import type { ChartSlide, Deck } from '../deck/index.ts';

/** A chart slide with so many steps, for tests. */
export const chartSlide = (id: string, steps = 0): ChartSlide => ({
  kind: 'chart',
  id,
  title: `Finding ${id}`,
  notes: '',
  chart: 'warmth',
  view: defaultView,
  steps: Array.from({ length: steps }, (_, n) => ({ ...defaultView, from: String(1950 + n) }))
});

/** A deck of so many slides, each third with two steps, for tests. */
export const deckOf = (count: number): Deck => ({
  title: 'Sample',
  slides: Array.from({ length: count }, (_, n) => chartSlide(`s${n + 1}`, n % 3 === 2 ? 2 : 0))
});
