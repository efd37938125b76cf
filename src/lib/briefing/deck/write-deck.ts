import { viewChanges, writeView } from '#lib/view/index.ts';
import { deckVersion, type DeckFile } from './deck-schema.ts';
import type { Deck, Slide } from './deck.ts';

/** A deck -> what its file holds, defaults left out; `readDeck` gives the same deck again. */
export function writeDeck({ title, slides }: Deck): DeckFile {
  return { version: deckVersion, title, slides: slides.map(slideFile) };
}

function slideFile(slide: Slide): DeckFile['slides'][number] {
  const { id, title, notes } = slide;
  switch (slide.kind) {
    case 'compare':
      return { id, title, notes, compare: slide.compare };
    case 'event':
      return { id, title, notes, event: slide.event };
    case 'text':
      return { id, title, notes, text: slide.text };
    case 'chart':
      return {
        id,
        title,
        notes,
        chart: slide.chart,
        view: writeView(slide.view),
        steps: slide.steps.map((step) => viewChanges(slide.view, step))
      };
  }
}
