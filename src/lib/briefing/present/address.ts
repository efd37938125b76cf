import type { Deck } from '../deck/index.ts';
import { placeIn, start, type Place } from './place.ts';

/** What a query names that the deck lacks: a slide, or a step of the slide that is shown. */
export interface Missing {
  readonly name: 'slide' | 'step';
  readonly value: string;
}

/** The place that a query names, or the nearest one that the deck has; then `missing` says what it has not. */
export function readPlace(
  deck: Deck,
  query: URLSearchParams
): { readonly place: Place; readonly missing: Missing | null } {
  const id = query.get('slide');
  if (id === null) return { place: start, missing: null };
  const slide = deck.slides.findIndex((each) => each.id === id);
  if (slide === -1) return { place: start, missing: { name: 'slide', value: id } };
  const value = query.get('step') ?? '0';
  const step = /^\d{1,3}$/.test(value) ? Number(value) : NaN;
  const place = placeIn(deck, { slide, step: step || 0 });
  return { place, missing: place.step === step ? null : { name: 'step', value } };
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
