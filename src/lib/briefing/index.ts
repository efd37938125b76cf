export { checkDeck } from './check';
export { Editor } from './compose';
export { newChartSlide, newEventSlide, type NewSlide } from './edit';
export { readDeck, type DeckReading } from './read';
export { deckVersion, limits } from './schema';
export { addToBriefing, loadDeck, type Added } from './store';
export type { ChartSlide, Deck, DeckProblem, EventSlide, Slide, TextSlide } from './types';
export { writeDeck } from './write';
export { Handout, Player, Presenter } from './present';
