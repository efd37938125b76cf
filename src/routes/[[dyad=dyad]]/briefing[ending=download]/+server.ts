import { error } from '@sveltejs/kit';
import { deckProblemInWords, defaultBriefing, readDeckText } from '#lib/briefing/default-deck.server.ts';
import { checkDeck, deckForExport, type DeckReading } from '#lib/briefing/index.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import { parametersOf, relationshipAt } from '#lib/dataset/read/packaged-dataset.server.ts';
import { deckEndings, deckFile, deckFormatOf, readDownload, readSteps, stepsIn } from '#lib/export/index.ts';
import { serverTools } from '#lib/export/server-tools.server.ts';
import { briefingMessage, problemInWords } from '#lib/messages/index.ts';
import { readView } from '#lib/view/index.ts';
import { comparedOn } from '../../../compared.server.ts';
import { answerFile, sentence } from '../../file-response.server.ts';

const files = parametersOf((each) =>
  defaultBriefing(each).hasBriefing ? Object.values(deckEndings).map((ending) => ({ ending })) : []
);
// Where there is no file to be written, SvelteKit takes that for a mistake.
export const prerender = __STATIC__ && files.length > 0;
export const entries = () => files;

/**
 * The briefing as a file: `/briefing.pptx`, `/briefing.pdf`, `/briefing-handout.pdf`, `/briefing-slides.zip`.
 */
export const GET = ({ params: { dyad, ending }, url, request, platform }) => {
  const relationship = relationshipAt(dyad);
  const { dataset } = relationship;
  const { deck: own, hasBriefing } = defaultBriefing(relationship);
  const query = __STATIC__ ? new URLSearchParams() : url.searchParams;
  const {
    view: { lang, theme },
    problems
  } = readView(
    new URLSearchParams(['lang', 'theme'].flatMap((name) => query.getAll(name).map((value) => [name, value])))
  );
  const { download, problems: others } = readDownload(query);
  const { steps, problems: ofSteps } = readSteps(query);
  const [problem] = [...problems, ...others, ...ofSteps];
  const format = deckFormatOf(ending);
  if (format === undefined) error(404);
  if (problem) return sentence(400, problemInWords(lang, problem));
  const given = platform?.req.deck;
  if (given === undefined && !hasBriefing) return sentence(404, briefingMessage(lang, 'none.lead'));
  const { deck, problems: faults } =
    given === undefined ? { deck: own, problems: [] } : followable(dataset, readDeckText(given));
  if (deck === null) return sentence(400, faults.map((problem) => deckProblemInWords(lang, problem)).join('\n'));
  const make = (wanted: AbortSignal) =>
    deckFile(
      dataset,
      deckForExport(deck, dataset, lang, theme || 'light', stepsIn(format, steps), undefined, comparedOn),
      format,
      serverTools(wanted)
    );
  return answerFile(
    `${dataset.dyad.path}briefing${ending}?${theme} ${lang} ${stepsIn(format, steps)} ${given ?? ''}`,
    make,
    lang,
    download,
    request
  );
};

/** A deck that asks for what the data lack would be handed over with slides that say so. */
function followable(dataset: Dataset, reading: DeckReading): DeckReading {
  const missing = reading.deck === null ? [] : checkDeck(dataset, reading.deck);
  return missing.length === 0 ? reading : { deck: null, problems: missing };
}
