import type { Deck, Slide } from '../deck/index.ts';

/** Where someone is in a deck: the slide, counted from 0, and its step; step 0 is the slide as it begins. */
export interface Place {
  readonly slide: number;
  readonly step: number;
}
export type Move = 'next' | 'back' | 'first' | 'last';

export const start: Place = { slide: 0, step: 0 };

/** How many steps follow the slide as it begins. */
export const stepsOf = (slide: Slide | undefined): number => (slide?.kind === 'chart' ? slide.steps.length : 0);

export const samePlace = (a: Place, b: Place) => a.slide === b.slide && a.step === b.step;

/** The nearest place that a deck has. */
export function placeIn({ slides }: Deck, { slide, step }: Place): Place {
  const nearest = Math.min(Math.max(0, slide), Math.max(0, slides.length - 1));
  return { slide: nearest, step: Math.min(Math.max(0, step), stepsOf(slides[nearest])) };
}

/**
 * The place after a move; the same one where there is none further. Back from a slide leads to the last step of the one
 * before.
 */
export function moved(deck: Deck, from: Place, move: Move): Place {
  switch (move) {
    case 'first':
      return start;
    case 'last':
      return placeIn(deck, { slide: deck.slides.length - 1, step: 0 });
    case 'next':
      if (from.step < stepsOf(deck.slides[from.slide])) return { ...from, step: from.step + 1 };
      return from.slide + 1 < deck.slides.length ? { slide: from.slide + 1, step: 0 } : from;
    case 'back':
      if (from.step > 0) return { ...from, step: from.step - 1 };
      return from.slide > 0 ? { slide: from.slide - 1, step: stepsOf(deck.slides[from.slide - 1]) } : from;
  }
}

/** How far through its deck a place is: 0 at the first, 1 at the last. */
export function shareOf({ slides }: Deck, { slide, step }: Place): number {
  const places = slides.map((each) => stepsOf(each) + 1);
  const before = places.slice(0, slide).reduce((sum, count) => sum + count, step);
  const all = places.reduce((sum, count) => sum + count, 0);
  return all > 1 ? before / (all - 1) : 1;
}
