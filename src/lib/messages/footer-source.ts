import { isOfMeasuresAlone, type Dataset } from '#lib/dataset/index.ts';
import type { Language } from '#lib/view/index.ts';
import { areCoded } from './coded-by.ts';
import { measuresInWords } from './measures-in-words.ts';
import { message } from './message.ts';
import { recordName, sourcesInWords } from './source-in-words.ts';

/** What a record rests on, at the foot of its pages: "Coded from the article …." */
export const footerSource = (
  language: Language,
  dataset: Pick<Dataset, 'actors' | 'dyad' | 'sources' | 'events' | 'measures'>
): string =>
  isOfMeasuresAlone(dataset)
    ? message(language, 'footer.source.measures', { measures: measuresInWords(language, dataset) })
    : message(language, areCoded(dataset) ? 'footer.source' : 'footer.source.uncoded', {
        record: recordName(language, dataset),
        credit: sourcesInWords(language, dataset)
      });
