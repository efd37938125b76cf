import type { Dataset } from '#lib/dataset/index.ts';
import type { Language } from '#lib/view/index.ts';
import { listInWords } from './list-in-words.ts';
import { message } from './message.ts';

/** What a record holds that others measured, each with its source: "Agreement in votes (Voeten, 2021)". */
export const measuresInWords = (language: Language, { measures }: Pick<Dataset, 'measures'>): string =>
  listInWords(
    language,
    measures.map(({ title, source }) => message(language, 'credit.measure', { title, source }))
  );
