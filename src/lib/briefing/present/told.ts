import type { Dataset } from '#lib/dataset/index.ts';
import { briefingMessage } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import type { Deck } from '../deck/index.ts';
import { stepsOf, type Place } from './place.ts';

/**
 * What is said of a place to those who do not see it: the slide, and of a step what it marks. The title is the heading,
 * which takes the focus.
 */
export function placeInWords(deck: Deck, { events }: Dataset, language: Language, { slide: n, step }: Place): string {
  const slide = deck.slides[n];
  const numbers = { number: n + 1, count: deck.slides.length };
  const steps = stepsOf(slide);
  if (slide?.kind !== 'chart' || steps === 0) return briefingMessage(language, 'slide.told', numbers);
  if (step === 0) return briefingMessage(language, 'slide.toldWhole', numbers);
  const marked =
    slide.steps[step - 1]?.highlight.flatMap((id) => events.find((event) => event.id === id)?.title ?? []) ?? [];
  return briefingMessage(language, 'slide.toldStep', {
    ...numbers,
    step,
    steps,
    marked: marked.join('; ') || briefingMessage(language, 'slide.changed')
  });
}
