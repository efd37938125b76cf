import type { ChartName, View } from '#lib/view/index.ts';

/** What someone presents: slides in order, with what is said to them. */
export interface Deck {
  readonly title: string;
  readonly slides: readonly Slide[];
}

export type Slide = ChartSlide | ComparisonSlide | EventSlide | TextSlide;

interface SlideBase {
  /** Names the slide in an address: small letters, digits and hyphens, unique in its deck. */
  readonly id: string;
  /** The finding. */
  readonly title: string;
  /** What the presenter has in front of them; plain text, empty lines between paragraphs. */
  readonly notes: string;
}

/** A chart of a view; each step shows it in another view, so that a line is told in stages. */
export interface ChartSlide extends SlideBase {
  readonly kind: 'chart';
  readonly chart: ChartName;
  readonly view: View;
  readonly steps: readonly View[];
}

/** Lines of several relationships, which the page of one does not have: the server draws up what they show. */
export interface ComparisonSlide extends SlideBase {
  readonly kind: 'compare';
  /** What is compared, as its address has it. */
  readonly compare: string;
}

/** One event with all that is known of it. */
export interface EventSlide extends SlideBase {
  readonly kind: 'event';
  /** Its id; the data may no longer have it. */
  readonly event: string;
}

export interface TextSlide extends SlideBase {
  readonly kind: 'text';
  /** Plain text, empty lines between paragraphs. */
  readonly text: string;
}
