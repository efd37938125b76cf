import { greatest, least } from 'd3';
import type { ComparedYear } from '#lib/analysis/index.ts';
import { comparisonMessage, listInWords, yearInWords } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import { joinSentences } from '../notes.ts';
import { warmthInWords } from '../warmth/warmth-words.ts';
import type { AgreementRow } from './agreement-rows.ts';
import type { ComparedLine } from './comparison-lines.ts';
import { countOf, type CountedEvents } from './counted-events.ts';

/** Of each line in which year it was warmest and coldest, and how much there is of it. */
export function comparisonSummary(
  lines: readonly ComparedLine[],
  {
    years,
    counted,
    rows,
    isAligned
  }: {
    readonly years: readonly ComparedYear[];
    readonly counted: readonly CountedEvents[];
    readonly rows: readonly AgreementRow[];
    readonly isAligned: boolean;
  },
  language: Language
): string {
  return joinSentences(
    ...lines.map(({ name, label, record, view }, n) => {
      const own = years.flatMap(({ year, lines: readings }) => {
        const mean = readings[n]?.mean;
        return mean === undefined ? [] : [{ year: isAligned ? year + record.origin : year, mean }];
      });
      const [warmest, coldest] = [greatest(own, ({ mean }) => mean), least(own, ({ mean }) => mean)];
      const inWords = (each: typeof warmest) => (each ? warmthInWords(language, each.mean) : '');
      const [high, low] = [inWords(warmest), inWords(coldest)];
      const agreements = rows.flatMap(({ marks }) => marks).filter((mark) => mark.name === name).length;
      const counts = {
        label,
        counted: listInWords(language, [
          comparisonMessage(language, 'compare.counted.events', { count: countOf(counted, name) }),
          // What both sides made is of neither alone: zero would tell of a count that is none.
          ...(view.direction === 'both'
            ? [comparisonMessage(language, 'compare.counted.agreements', { count: agreements })]
            : [])
        ])
      };
      if (!warmest || !coldest) return comparisonMessage(language, 'compare.summary.flat', counts);
      const course = own.length === 1 ? 'year' : high === low ? 'level' : 'line';
      return comparisonMessage(language, `compare.summary.${course}`, {
        ...counts,
        warmest: yearInWords(language, warmest.year),
        high,
        coldest: yearInWords(language, coldest.year),
        low
      });
    })
  );
}
