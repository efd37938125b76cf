import type { ComparedRecord } from '#lib/analysis/index.ts';
import { comparisonMessage, listInWords, scaleName } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';

type Scored = Pick<ComparedRecord, 'dataset' | 'line'>;

/** What the scale of a line is called beside those of the others. */
export type NameOfScale = (record: Scored) => string;

/** A scale of a record's own is another one than that of another record, whatever it is called. */
const scaleBehind = ({ dataset, line: { scale } }: Scored): unknown => (scale === 'own' ? dataset : scale);

const nameOf = ({ dataset, line }: Scored, language: Language) => scaleName(language, dataset.codebook, line.scale);

/** The names that several scales of these lines have. */
const sharedNames = (records: readonly Scored[], language: Language): ReadonlySet<string> =>
  new Set(
    records.flatMap((record) => {
      const name = nameOf(record, language);
      const isShared = records.some(
        (other) => nameOf(other, language) === name && scaleBehind(other) !== scaleBehind(record)
      );
      return isShared ? [name] : [];
    })
  );

/** What scales are called beside one another: one that has the name of another is called the record's own. */
export function scaleNames(records: readonly Scored[], language: Language): NameOfScale {
  const shared = sharedNames(records, language);
  return (record) => {
    const scale = nameOf(record, language);
    return record.line.scale === 'own' && shared.has(scale)
      ? comparisonMessage(language, 'compare.scale.its-own', { scale })
      : scale;
  };
}

/** All of these scales in words, each name once, and which of them is that of several scales. */
export function differingScales(records: readonly Scored[], language: Language): string {
  const shared = sharedNames(records, language);
  const names = [...new Set(records.map((record) => nameOf(record, language)))];
  return listInWords(
    language,
    names.map((scale) => (shared.has(scale) ? comparisonMessage(language, 'compare.scale.each-own', { scale }) : scale))
  );
}
