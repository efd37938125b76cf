export { deckTitleProblem, slideProblem } from './field.ts';
export { begun, edited, redone, undone, type Edit, type EditName, type History } from './history.ts';
export { newChartSlide, newDeck, newEventSlide, newTextSlide } from './new-slide.ts';
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
} from './slides.ts';
export { viewWritten } from './view-written.ts';
export { viewRewritten, withNewStep, withoutStep, withStep, withStepEarlier, withView } from './views.ts';
