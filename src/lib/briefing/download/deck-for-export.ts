import type { ComparisonFigure } from '#lib/charts/index.ts';
import { byId, type Dataset, type DyadEvent } from '#lib/dataset/index.ts';
import type { Block, ExportDeck, ExportSlide, StepChoice } from '#lib/export/index.ts';
import { briefingMessage, message } from '#lib/messages/index.ts';
import type { Language, Theme } from '#lib/view/index.ts';
import type { Deck, Slide } from '../deck/index.ts';
import { comparedFigure } from '../slide/compared-figures.svelte.ts';
import { eventFacts } from '../slide/event-facts.ts';
import { onPaper } from '../slide/paper.ts';
import { paragraphsOf } from '../slide/paragraphs.ts';
import {
  figureOfComparison,
  figureOfSlide,
  footOf,
  goneNote,
  slideSubtitle,
  wordsOfSteps
} from '../slide/slide-figure.ts';

/**
 * A deck as it leaves the program: each step of a slide one of its own, after the slide as it begins, or one slide each
 * with what all its steps highlight. Without a name of its own, its files have that of the data. What its comparisons show
 * is told by `compared`, on a page by what has come from the server.
 */
export function deckForExport(
  deck: Deck,
  dataset: Dataset,
  language: Language,
  theme: Theme,
  steps: StepChoice,
  name = `${dataset.dyad.id}-briefing`,
  compared: (query: string) => ComparisonFigure | null | undefined = comparedFigure
): ExportDeck {
  const slides = deck.slides.flatMap((slide) =>
    steps === 'together' ? [{ id: slide.id, step: 0, slide: onPaper(slide) }] : withSteps(slide)
  );
  return {
    name,
    title: deck.title,
    language,
    theme,
    slides: slides.map((shown) => slideForExport(shown, dataset, language, compared))
  };
}

/** A slide as it stands at one of its steps; 0: as it begins. */
interface ShownSlide {
  /** Names it among the others. */
  readonly id: string;
  readonly step: number;
  readonly slide: Slide;
}

/** A slide as it begins, and one for each of its steps, as the screen shows them one after another. */
const withSteps = (slide: Slide): ShownSlide[] =>
  [null, ...(slide.kind === 'chart' ? slide.steps : [])].map((_, step) => ({
    id: step === 0 ? slide.id : `${slide.id}-step-${step}`,
    step,
    slide
  }));

function slideForExport(
  { id, step, slide }: ShownSlide,
  dataset: Dataset,
  language: Language,
  compared: (query: string) => ComparisonFigure | null | undefined
): ExportSlide {
  const figure =
    slide.kind === 'chart'
      ? figureOfSlide(slide, dataset, slide.steps[step - 1] ?? slide.view, language)
      : slide.kind === 'compare'
        ? figureOfComparison(slide, compared(slide.compare))
        : null;
  return {
    id,
    title: slide.title,
    ofSteps: wordsOfSteps(slide, dataset, language).map(({ subtitle, foot }) => ({ subtitle, source: foot })),
    source: footOf(figure, dataset, language),
    notes: paragraphsOf(slide.notes),
    body: figure
      ? { kind: 'chart', figure, subtitle: slideSubtitle(figure, dataset), gone: goneNote(figure, dataset, language) }
      : { kind: 'words', columns: wordsOf(slide, dataset, language) }
  };
}

function wordsOf(slide: Slide, dataset: Dataset, language: Language): Block[][] {
  switch (slide.kind) {
    case 'text':
      return [paragraphsOf(slide.text).map((text) => ({ role: 'text', text }))];
    case 'compare':
      return [[{ role: 'text', text: briefingMessage(language, 'slide.uncompared') }]];
    case 'chart':
      return [[{ role: 'text', text: briefingMessage(language, 'slide.nothing') }]];
    case 'event': {
      const event = byId(dataset.events).get(slide.event);
      return event
        ? eventWords(event, dataset, language)
        : [[{ role: 'text', text: briefingMessage(language, 'slide.gone', { event: slide.event }) }]];
    }
  }
}

/**
 * What happened, and beside it what it counts as, what it rests on and its codes: what the slide of an event says on the
 * screen.
 */
function eventWords(event: DyadEvent, dataset: Dataset, language: Language): Block[][] {
  const { date, counts, scores, confidence, items, codes } = eventFacts(event, dataset, language);
  const term = (text: string): Block => ({ role: 'term', text });
  const fact = (text: string): Block => ({ role: 'fact', text });
  return [
    [
      { role: 'date', text: date },
      { role: 'name', text: event.title },
      ...(event.summary === '' ? [] : [{ role: 'summary' as const, text: event.summary }]),
      ...(event.doubts ?? []).map((doubt): Block => ({
        role: 'doubt',
        text: message(language, 'doubt.note', { doubt })
      }))
    ],
    [
      { role: 'counts', text: counts },
      ...scores.flatMap(({ name, score }): Block[] => [
        term(name),
        { role: 'score', text: `${score} ${briefingMessage(language, 'slide.range')}` }
      ]),
      ...(confidence === '' ? [] : [term(briefingMessage(language, 'slide.confidence')), fact(confidence)]),
      ...(items.length === 0 ? [] : [term(briefingMessage(language, 'slide.items', { count: items.length }))]),
      ...items.map(({ item, topic }) => fact(`${item} ${topic}`)),
      { role: 'codes', text: codes }
    ]
  ];
}
