import type { ComparedYear, YearReading } from '#lib/analysis/index.ts';
import { comparisonMessage, listInWords, message, signedNumber, yearInWords } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import type { Mark } from '../figure.ts';
import { withDoubts } from '../notes.ts';
import type { AgreementRow } from './agreement-rows.ts';
import type { ComparedLine } from './comparison-lines.ts';
import type { EventBin } from './event-bins.ts';

/** The id of the mark of a year: it stands on the lines and their difference, from top to bottom. */
export const yearMark = (year: number): string => `year ${year}`;
/** The year of such a mark; null of another one. */
export const yearOfMark = (id: string): number | null => (id.startsWith('year ') ? Number(id.slice(5)) : null);
/** The id of the mark of a line’s column. */
export const binMark = (name: string, { first }: Pick<EventBin, 'first'>): string => `events ${name} ${first}`;

/** What can be pointed at: the years, then the columns of events, then the agreements, each in order of time. */
export function comparisonMarks(
  lines: readonly ComparedLine[],
  {
    years,
    bins,
    rows,
    isAligned
  }: {
    readonly years: readonly ComparedYear[];
    readonly bins: readonly EventBin[];
    readonly rows: readonly AgreementRow[];
    readonly isAligned: boolean;
  },
  language: Language
): Mark[] {
  const labels = new Map(lines.map(({ name, label }) => [name, label]));
  return [
    ...years.map((year): Mark => ({
      id: yearMark(year.year),
      events: [],
      sentence: yearInSentence(lines, year, isAligned, language)
    })),
    ...bins.flatMap((bin) =>
      bin.counts
        .filter(({ count }) => count > 0)
        .map(({ name, count }): Mark => ({
          id: binMark(name, bin),
          events: [],
          sentence: comparisonMessage(language, 'compare.mark.bin', {
            label: labels.get(name) ?? '',
            years: bin.label,
            count
          })
        }))
    ),
    ...rows.flatMap(({ kind, marks }) =>
      marks.map(({ id, name, title, doubts, date, parties, relationship, agreement }): Mark => {
        const told = {
          label: labels.get(name) ?? '',
          title,
          kind: message(language, `agreement.${kind}`),
          date
        };
        return {
          id,
          events: [],
          page: { kind: 'agreement', id: agreement, relationship },
          sentence: withDoubts(
            parties.length === 0
              ? comparisonMessage(language, 'compare.mark.agreement', told)
              : comparisonMessage(language, 'compare.mark.agreement.parties', {
                  ...told,
                  parties: listInWords(language, parties)
                }),
            doubts,
            language
          )
        };
      })
    )
  ];
}

/** "1971: India–Russia +3.4 (+2.5 to +4.1); Pakistan–Russia −1.2 (−2.0 to −0.3); difference …" */
function yearInSentence(
  lines: readonly ComparedLine[],
  { year, lines: readings, difference }: ComparedYear,
  isAligned: boolean,
  language: Language
): string {
  const parts = lines.map(({ label }, n) => {
    const reading = readings[n];
    return reading
      ? comparisonMessage(language, 'compare.mark.line', { label, ...inWords(reading, language) })
      : comparisonMessage(language, 'compare.mark.no-line', { label });
  });
  return comparisonMessage(language, `compare.mark.year${isAligned ? '.common' : ''}`, {
    year: isAligned ? year + 1 : yearInWords(language, year),
    lines: [
      ...parts,
      ...(difference ? [comparisonMessage(language, 'compare.mark.difference', inWords(difference, language))] : [])
    ].join('; ')
  });
}

/** A reading with its signs. */
export const inWords = ({ mean, low, high }: YearReading, language: Language) => ({
  mean: signedNumber(language, mean),
  low: signedNumber(language, low),
  high: signedNumber(language, high)
});
