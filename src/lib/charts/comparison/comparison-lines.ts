import { warmthLine, type ComparedRecord, type WarmthLine } from '#lib/analysis/index.ts';
import { directionNames, sideNames, yearOf, type Dataset } from '#lib/dataset/index.ts';
import { comparisonMessage, yearInWords, yearsToYears } from '#lib/messages/index.ts';
import { lineView, periodOf, type ComparedChoice, type Comparison, type LineName, type View } from '#lib/view/index.ts';

/** A line that is compared, with its record, and what it is called. */
export interface ComparedLine {
  readonly name: LineName;
  /** The id of its relationship. */
  readonly relationship: string;
  /** What tells it from the others: "India–Russia", "1950–70", "Pakistan toward Russia". */
  readonly label: string;
  /** The view by which it is drawn. */
  readonly view: View;
  readonly record: ComparedRecord;
}

/**
 * The lines of a comparison. Where two of them have periods that begin in different years, time is counted from the
 * beginning of each: what is compared is what became of them after as many years.
 */
export function comparedLines(
  relationships: ReadonlyMap<string, Dataset>,
  { view, lines }: Comparison
): { readonly lines: readonly ComparedLine[]; readonly isAligned: boolean } {
  const found = lines.map((choice) => {
    const dataset = relationships.get(choice.relationship);
    if (!dataset) throw new RangeError(`There is no relationship ${choice.relationship}.`);
    const own = lineView(view, choice);
    return { choice, dataset, view: own, line: warmthLine(dataset, own) };
  });
  const begins = found.map(({ dataset, view: own, line }) =>
    yearOf(line.series[0]?.day ?? periodOf(own).first ?? dataset.dyad.begin)
  );
  const isAligned = lines.some(({ from }) => from !== '') && new Set(begins).size > 1;
  const isOne = new Set(found.map(({ dataset }) => dataset)).size === 1;
  return {
    isAligned,
    lines: found.map(({ choice, dataset, view: own, line }, n) => ({
      name: choice.name,
      relationship: choice.relationship,
      label: labelOf(dataset, choice, line, { isOne, isAligned }, view),
      view: own,
      record: { dataset, line, origin: isAligned ? (begins[n] ?? 0) : 0 }
    }))
  };
}

/** What a line is called beside the others: of one relationship no more than what differs. */
function labelOf(
  dataset: Dataset,
  choice: ComparedChoice,
  line: WarmthLine,
  { isOne, isAligned }: { readonly isOne: boolean; readonly isAligned: boolean },
  { lang }: View
): string {
  const { from, to, direction } = choice;
  const [a, b] = sideNames(dataset);
  const whose =
    direction === 'both'
      ? comparisonMessage(lang, 'compare.pair', { a, b })
      : comparisonMessage(lang, 'compare.direction', directionNames(dataset, direction));
  if (!isAligned && from === '' && to === '') return whose;
  const period = periodName(choice, line, lang);
  return isOne && direction === 'both' ? period : comparisonMessage(lang, 'compare.line', { whose, period });
}

/** The years of a period; of an open one, those that the line has. */
function periodName({ from, to }: ComparedChoice, { domain, series }: WarmthLine, lang: View['lang']): string {
  const year = (text: string, day: number) => (text === '' ? yearOf(day) : Number(text.slice(0, 4)));
  const [first, last] = [year(from, series[0]?.day ?? domain[0]), year(to, domain[1])];
  return first === last ? yearInWords(lang, first) : yearsToYears(lang, first, last);
}
