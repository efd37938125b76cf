export { checkDeck, deckTitleProblem, emptyViewProblem, slideProblem } from './check-deck.ts';
export { deckFileName, deckFileText, deckFileType, deckName, readDeckFile } from './deck-json.ts';
export { readDeckHash, writeDeckHash } from './deck-link.ts';
export { deckProblemInWords, faultInWords, type DeckProblem } from './deck-problem.ts';
export { limits, maxLinkLength } from './deck-limits.ts';
export type { ChartSlide, ComparisonSlide, Deck, EventSlide, Slide } from './deck.ts';
export { newHistory, recordEdit, redoEdit, undoEdit, type Edit, type EditName, type History } from './edit-history.ts';
export {
  addSlide,
  changeSlide,
  duplicateSlide,
  isFull,
  moveSlide,
  placeOf,
  removeSlide,
  slideAt,
  type NewSlide
} from './edit-slides.ts';
export { withNewStep, withoutStep, withStep, withStepEarlier, withView } from './edit-steps.ts';
export { newChartSlide, newComparisonSlide, newDeck, newEventSlide, newTextSlide } from './new-slide.ts';
export { noParameter, readDeck, type DeckReading } from './read-deck.ts';
export { sameDeck } from './same-deck.ts';
export { queryWith, readTypedView } from './typed-view.ts';
export { writeDeck } from './write-deck.ts';
