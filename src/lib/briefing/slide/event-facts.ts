import { scorer } from '#lib/analysis/index.ts';
import type { Dataset, DyadEvent } from '#lib/dataset/index.ts';
import { briefingMessage, categoryName, dateInWords, message, signedNumber } from '#lib/messages/index.ts';
import { scales, type Language } from '#lib/view/index.ts';

/** What a slide says of an event beside its title and summary: on the screen and in a file alike. */
interface EventFacts {
  readonly date: string;
  /** The score by each scale, with its sign, and what the scale is called. */
  readonly scores: readonly { readonly name: string; readonly score: string }[];
  readonly confidence: string;
  /** Name of the category, and the meaning of category and mode where the codebook tells one. */
  readonly category: string;
  readonly meaning: string;
  /** Name of the CAMEO code; empty where the codebook has none. */
  readonly cameo: string;
  readonly items: Dataset['sourceItems'];
}

/** What a slide tells of an event beside its title, in words. */
export function eventFacts(event: DyadEvent, { codebook, sourceItems }: Dataset, language: Language): EventFacts {
  return {
    date: dateInWords(language, event.date),
    scores: scales.map((scale) => ({
      name: briefingMessage(language, `slide.${scale}`),
      score: signedNumber(language, scorer(codebook, scale).stated(event))
    })),
    confidence: message(language, `confidence.${event.confidence}`),
    category: categoryName(language, event.category),
    meaning:
      codebook.plover.find(({ category, mode }) => category === event.category && mode === event.mode)?.meaning ?? '',
    cameo: codebook.cameo.find(({ code }) => code === event.cameo)?.name ?? '',
    items: sourceItems.filter(({ item }) => event.sourceItems.includes(item))
  };
}
