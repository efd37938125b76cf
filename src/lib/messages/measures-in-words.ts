import type { Dataset } from '#lib/dataset/index.ts';
import type { Language } from '#lib/view/index.ts';
import { namesInWords } from './list-in-words.ts';
import { measureName } from './measure-name.ts';
import { message } from './message.ts';

/** What a record holds that others measured, each with its source: "Agreement in votes (Voeten, 2021)". */
export const measuresInWords = (language: Language, dataset: Pick<Dataset, 'measures' | 'actors'>): string =>
  namesInWords(
    language,
    dataset.measures.map((measure) =>
      message(language, 'credit.measure', { title: measureName(language, dataset, measure), source: measure.source })
    )
  );
