import { isFilled } from '#lib/analysis/index.ts';
import type { Dataset } from '#lib/dataset/index.ts';
import { pageMessage, scaleName } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import type { Sort } from './event-order.ts';

/** What a column of events is called: codes by their kind where all are of one, a score by its scale. */
export const eventColumn = (language: Language, dataset: Dataset, sort: Sort): string =>
  sort === 'code' && !isFilled(dataset, 'ploverCode')
    ? pageMessage(language, 'events.code.cameo')
    : pageMessage(language, `events.${sort}`, { scale: scaleName(language, dataset.codebook, 'own') });
