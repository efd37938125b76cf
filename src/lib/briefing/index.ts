export { checkDeck } from './check';
export { readDeck, type DeckReading } from './read';
export { deckVersion, limits } from './schema';
export type { ChartSlide, Deck, DeckProblem, EventSlide, Slide, TextSlide } from './types';
export { writeDeck } from './write';
export { Handout, Player, Presenter } from './present';
