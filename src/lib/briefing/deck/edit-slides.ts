import { idLength, limits } from './deck-limits.ts';
import type { ChartSlide, ComparisonSlide, Deck, EventSlide, Slide, TextSlide } from './deck.ts';

/** A slide that is in no deck yet: the deck gives it its id. */
export type NewSlide =
  Omit<ChartSlide, 'id'> | Omit<ComparisonSlide, 'id'> | Omit<EventSlide, 'id'> | Omit<TextSlide, 'id'>;

/** Whether a deck holds as many slides as a file may. */
export const isFull = ({ slides }: Deck): boolean => slides.length >= limits.slides;

/** The deck with one more slide, after the one with this place, else at its end. A full deck stays as it is. */
export function addSlide(deck: Deck, slide: NewSlide, after = deck.slides.length - 1): Deck {
  if (isFull(deck)) return deck;
  const id = freeSlideId(
    slide.title,
    deck.slides.map((other) => other.id)
  );
  return { ...deck, slides: deck.slides.toSpliced(after + 1, 0, { ...slide, id }) };
}

/** The deck with a slide at another place, counted from 0; a place beyond either end is that end. */
export function moveSlide(deck: Deck, id: string, place: number): Deck {
  const from = placeOf(deck, id);
  const slide = deck.slides[from];
  const to = Math.max(0, Math.min(deck.slides.length - 1, place));
  if (!slide || to === from) return deck;
  return { ...deck, slides: deck.slides.toSpliced(from, 1).toSpliced(to, 0, slide) };
}

/** The deck with a slide once more, right after it. */
export function duplicateSlide(deck: Deck, id: string): Deck {
  const place = placeOf(deck, id);
  const slide = deck.slides[place];
  return slide ? addSlide(deck, slide, place) : deck;
}

/** The deck without a slide. The last one stays: a deck without slides can be neither kept nor shown. */
export function removeSlide(deck: Deck, id: string): Deck {
  if (deck.slides.length < 2) return deck;
  const slides = deck.slides.filter((slide) => slide.id !== id);
  return slides.length === deck.slides.length ? deck : { ...deck, slides };
}

/** The deck with a slide as it now is; the slide keeps its id and its place. One that says the same is no other deck. */
export function changeSlide(deck: Deck, slide: Slide): Deck {
  const place = placeOf(deck, slide.id);
  const before = deck.slides[place];
  if (!before || JSON.stringify(before) === JSON.stringify(slide)) return deck;
  return { ...deck, slides: deck.slides.with(place, slide) };
}

/** Where a slide stands, counted from 0; -1 where the deck lacks it. */
export const placeOf = ({ slides }: Deck, id: string): number => slides.findIndex((slide) => slide.id === id);

/** The slide to look at where one that stood at `place` has gone or come. */
export const slideAt = ({ slides }: Deck, place: number): Slide | undefined =>
  slides[Math.max(0, Math.min(slides.length - 1, place))];

/** Room for an id, less what a number behind it needs. */
const maxLength = idLength - 10;

/** An id for a slide, read from its title, that no other slide of the deck has: `tashkent`, `tashkent-2`. */
function freeSlideId(title: string, taken: Iterable<string>): string {
  const ids = new Set(taken);
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxLength)
    .replace(/^-+|-+$/g, '');
  const stem = words === '' ? 'slide' : words;
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? stem : `${stem}-${n}`;
    if (!ids.has(id)) return id;
  }
}
