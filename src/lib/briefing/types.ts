import type { ChartName, View, ViewProblem } from '#lib/view/index.ts';

/** What someone presents: slides in order, with what is said to them. */
export interface Deck {
  readonly title: string;
  readonly slides: readonly Slide[];
}

export type Slide = ChartSlide | EventSlide | TextSlide;

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

/** What can be wrong with a deck and with what carries it. Each has a sentence among the messages. */
export type DeckFault =
  // What carries it.
  | 'large'
  | 'unread'
  | 'utf8'
  | 'json'
  | 'yaml'
  | 'alias'
  | 'linkLong'
  | 'foreign'
  | 'cut'
  // Its form.
  | 'deck'
  | 'version'
  | 'newer'
  | 'unknown'
  | 'missing'
  | 'text'
  | 'empty'
  | 'long'
  | 'control'
  | 'list'
  | 'none'
  | 'many'
  | 'kind'
  | 'id'
  | 'twice'
  | 'chart'
  | 'event'
  // Its views.
  | 'parameter'
  | 'nothing';

/** What of a deck cannot be followed, and what could be; `problemInWords` says it to the person who wrote it. */
export type DeckProblem = {
  /** Where: `slides.2.view`, counted from 1; of what carries the deck `file`, `link` or `line 3`. */
  readonly path: string;
} & (
  | {
      readonly fault: DeckFault;
      /** What stands there, or how much of it; cut short. */
      readonly value: string;
      /** What could stand there, in no language; empty where the fault says it. */
      readonly allowed: string;
    }
  | { readonly fault: 'view'; readonly view: ViewProblem }
);
