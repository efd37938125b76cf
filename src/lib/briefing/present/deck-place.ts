import { byId, type Dataset } from '#lib/dataset/index.ts';
import { briefingMessage } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import type { ChartSlide, Deck, Slide } from '../deck/index.ts';

/** Where someone is in a deck: the slide, counted from 0, and its step; step 0 is the slide as it begins. */
export interface Place {
  readonly slide: number;
  readonly step: number;
}
export type Move = 'next' | 'back' | 'first' | 'last';

export const start: Place = { slide: 0, step: 0 };

/** How many steps follow the slide as it begins. */
export const stepsOf = (slide: Slide | undefined): number => (slide?.kind === 'chart' ? slide.steps.length : 0);

/** Whether two places are one. */
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
export function progressAt({ slides }: Deck, { slide, step }: Place): number {
  const places = slides.map((each) => stepsOf(each) + 1);
  const before = places.slice(0, slide).reduce((sum, count) => sum + count, step);
  const all = places.reduce((sum, count) => sum + count, 0);
  return all > 1 ? before / (all - 1) : 1;
}

/** What a query names that the deck lacks: a slide, or a step of the slide that is shown. */
export interface MissingPart {
  readonly name: 'slide' | 'step';
  readonly value: string;
}

/** The place that a query names, or the nearest one that the deck has; then `missing` says what it has not. */
export function readPlace(
  deck: Deck,
  query: URLSearchParams
): { readonly place: Place; readonly missing: MissingPart | null } {
  const id = query.get('slide');
  if (id === null) return { place: start, missing: null };
  const slide = deck.slides.findIndex((each) => each.id === id);
  if (slide === -1) return { place: start, missing: { name: 'slide', value: id } };
  const value = query.get('step') ?? '0';
  const step = /^\d{1,3}$/.test(value) ? Number(value) : NaN;
  const place = placeIn(deck, { slide, step: step || 0 });
  return { place, missing: place.step === step ? null : { name: 'step', value } };
}

/** The chart that a query opens a deck at, in the view of its step; undefined where it names no slide, or one without. */
export function chartAt(deck: Deck, query: URLSearchParams): Pick<ChartSlide, 'title' | 'chart' | 'view'> | undefined {
  const { place, missing } = readPlace(deck, query);
  const slide = deck.slides[place.slide];
  if (!query.has('slide') || missing?.name === 'slide' || slide?.kind !== 'chart') return undefined;
  return { title: slide.title, chart: slide.chart, view: slide.steps[place.step - 1] ?? slide.view };
}

/** The query of a place, without the question mark; what else is in the query of the page is kept. */
export function writePlace(deck: Deck, { slide, step }: Place, query: URLSearchParams): string {
  const written = new URLSearchParams(query);
  written.delete('slide');
  written.delete('step');
  const id = deck.slides[slide]?.id;
  if (id !== undefined) written.set('slide', id);
  if (step > 0) written.set('step', String(step));
  return written.toString();
}

/**
 * What is said of a place to those who do not see it: the slide, and of a step what it marks. The title is the heading,
 * which takes the focus.
 */
export function placeInWords(deck: Deck, { events }: Dataset, language: Language, { slide: n, step }: Place): string {
  const slide = deck.slides[n];
  const numbers = { number: n + 1, count: deck.slides.length };
  const steps = stepsOf(slide);
  if (slide?.kind !== 'chart' || steps === 0) return briefingMessage(language, 'slide.announced', numbers);
  if (step === 0) return briefingMessage(language, 'slide.announcedWhole', numbers);
  const marked = slide.steps[step - 1]?.highlight.flatMap((id) => byId(events).get(id)?.title ?? []) ?? [];
  return briefingMessage(language, 'slide.announcedStep', {
    ...numbers,
    step,
    steps,
    marked: marked.join('; ') || briefingMessage(language, 'slide.changed')
  });
}
