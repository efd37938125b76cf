import {
  addToBriefing,
  newChartSlide,
  newComparisonSlide,
  newEventSlide,
  readDeck,
  type Added,
  type Deck,
  type NewSlide
} from '#lib/briefing/index.ts';
import type { ChartFigure } from '#lib/charts/index.ts';
import type { DyadEvent } from '#lib/dataset/index.ts';
import { editorMessage } from '#lib/messages/index.ts';
import { addressOf } from '#lib/relationships/index.ts';
import type { Language } from '#lib/view/index.ts';

/** What became of a slide: what is said to screen readers, what is shown, and whether the slide was added. */
interface AddedSlide {
  readonly spoken: string;
  readonly shown: string;
  readonly done: boolean;
}

/** Adds what a page shows to the reader's briefing, and says what became of it; never rejects. */
export async function addSlide(language: Language, shown: ChartFigure | DyadEvent): Promise<AddedSlide> {
  const added = await addToBriefing(slideOf(shown), defaultDeck).catch((error: unknown): Added => {
    console.error(error);
    return 'failed';
  });
  if (typeof added === 'object')
    return {
      spoken: editorMessage(language, 'added.done', added),
      shown: editorMessage(language, 'added.shown', added),
      done: true
    };
  const sentence = editorMessage(language, `added.${added}`);
  return { spoken: sentence, shown: sentence, done: false };
}

/** The deck that comes with the data: the reader's begins as its copy. */
async function defaultDeck(): Promise<Deck> {
  const response = await fetch(addressOf('/briefing/default.json'));
  const { deck } = readDeck(await response.json());
  if (!deck) throw new Error('The default briefing cannot be read.');
  return deck;
}

/** What a page shows, as a slide: its finding is the title. */
function slideOf(shown: ChartFigure | DyadEvent): NewSlide {
  if (!('chart' in shown)) return newEventSlide(shown.id, shown.title);
  return shown.chart === 'compare'
    ? newComparisonSlide(shown.lasting, shown.title)
    : newChartSlide(shown.chart, shown.title, shown.view);
}
