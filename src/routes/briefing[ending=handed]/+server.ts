import { handedDeck, type Deck, type DeckReading } from '$lib/briefing';
import { defaultDeck, readDeckText } from '$lib/briefing/packaged.server';
import { dataset } from '$lib/dataset/packaged.server';
import { deckEndings, deckFile, deckFormats } from '$lib/export';
import { drawOnServer, serverRaster } from '$lib/export/server';
import { readView, type Language, type Theme } from '$lib/view';
import { answerFile, refusal, sentence } from '../answer.server';

export const prerender = __STATIC__;
export const entries = () => Object.values(deckEndings).map((ending) => ({ ending }));

/** The briefing to be handed over: `/briefing.pptx`, `/briefing.pdf`, `/briefing-handout.pdf`, `/briefing-slides.zip`. */
export const GET = ({ params: { ending }, url, request, platform }) => {
  const query = __STATIC__ ? new URLSearchParams() : url.searchParams;
  const { view: { lang, theme }, problems } = readView(new URLSearchParams(['lang', 'theme'].flatMap((name) => query.getAll(name).map((value) => [name, value]))));
  const [problem] = problems;
  if (problem) return sentence(400, refusal(lang, problem));
  const given = platform?.req.deck;
  const { deck, problems: faults } = given === undefined ? packaged : readDeckText(given);
  if (deck === null) return sentence(400, faults.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  const key = given ?? '';
  return answerFile(`briefing${ending}?${theme} ${lang} ${key}`, () => handedOver(deck, ending, lang, theme || 'light'), lang, query, request);
};

const packaged: DeckReading = { deck: defaultDeck, problems: [] };

function handedOver(deck: Deck, ending: string, language: Language, theme: Theme) {
  const format = deckFormats.find((each) => deckEndings[each] === ending) ?? 'pptx';
  return deckFile(dataset, handedDeck(deck, dataset, language, theme), format, { draw: drawOnServer, raster: serverRaster });
}
