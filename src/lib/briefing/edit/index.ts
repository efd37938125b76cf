export { deckTitleProblem, slideProblem } from './field';
export { begun, edited, redone, undone, type Edit, type EditName, type History } from './history';
export { newChartSlide, newDeck, newEventSlide, newTextSlide } from './new-slide';
export { addSlide, changeSlide, duplicateSlide, isFull, moveSlide, placeOf, removeSlide, slideAt, type NewSlide } from './slides';
export { viewWritten } from './view-written';
export { viewRewritten, withNewStep, withoutStep, withStep, withStepEarlier, withView } from './views';
