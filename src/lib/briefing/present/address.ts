import type { Deck } from '../types';
import { placeIn, start, type Place } from './place';

/** The place that a query names; `unknown` is the id of a slide that the deck lacks. */
export function readPlace(deck: Deck, query: URLSearchParams): { readonly place: Place; readonly unknown: string | null } {
  const id = query.get('slide');
  if (id === null) return { place: start, unknown: null };
  const slide = deck.slides.findIndex((each) => each.id === id);
  if (slide === -1) return { place: start, unknown: id };
  const step = query.get('step') ?? '';
  return { place: placeIn(deck, { slide, step: /^\d{1,3}$/.test(step) ? Number(step) : 0 }), unknown: null };
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
