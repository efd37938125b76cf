import { scalesOf, sharedScale, warmthLine, type ComparedRecord, type WarmthLine } from '#lib/analysis/index.ts';
import { directionNames, sideNames, yearOf, type Dataset } from '#lib/dataset/index.ts';
import { comparisonMessage, yearInWords, yearsToYears } from '#lib/messages/index.ts';
import {
  lineView,
  periodOf,
  type ComparedChoice,
  type Comparison,
  type LineName,
  type Scale,
  type View
} from '#lib/view/index.ts';
import { scaleNames } from './compared-scales.ts';

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

/** Those of which there is a line in this time: a record has none where nothing of it is scored. */
export const drawnLines = (lines: readonly ComparedLine[]): readonly ComparedLine[] =>
  lines.filter(({ record }) => record.line.series.length > 0);

/** The records of lines, each once. */
export const distinctRecords = (lines: readonly Pick<ComparedLine, 'record'>[]): readonly Dataset[] => [
  ...new Set(lines.map(({ record }) => record.dataset))
];

/**
 * The lines of a comparison. Where two of them have periods that begin in different years, time is counted from the
 * beginning of each: what is compared is what became of them after as many years. All are scored by one scale if any has
 * scores for each that is there in this time; else each by that of its record, which its name tells.
 */
export function comparedLines(
  relationships: ReadonlyMap<string, Dataset>,
  { view, lines }: Comparison
): {
  readonly lines: readonly ComparedLine[];
  readonly isAligned: boolean;
  /** Null where no one scale has scores for all. */
  readonly scale: Scale | null;
} {
  const chosen = lines.map((choice) => {
    const dataset = relationships.get(choice.relationship);
    if (!dataset) throw new RangeError(`There is no relationship ${choice.relationship}.`);
    return { choice, dataset };
  });
  const there = new Set(
    chosen.flatMap(({ choice, dataset }) =>
      warmthLine(dataset, lineView(view, choice)).series.length > 0 ? [dataset] : []
    )
  );
  const scale = sharedScale([...there], view.scale);
  /** What had no say is scored by the same scale where that can be, and by no other than the one that is asked for. */
  const scaleFor = (dataset: Dataset) =>
    scale !== null && (there.has(dataset) || (scale !== 'own' && scalesOf(dataset).includes(scale)))
      ? scale
      : view.scale;
  const found = chosen.map(({ choice, dataset }) => {
    const own = { ...lineView(view, choice), scale: scaleFor(dataset) };
    return { choice, dataset, view: own, line: warmthLine(dataset, own) };
  });
  const nameOfScale = scale === null ? scaleNames(found, view.lang) : null;
  const begins = found.map(({ dataset, view: own, line }) =>
    yearOf(line.series[0]?.day ?? periodOf(own).first ?? dataset.dyad.begin)
  );
  const isAligned = lines.some(({ from }) => from !== '') && new Set(begins).size > 1;
  const records = [...new Set(found.map(({ dataset }) => dataset))];
  const isOne = records.length === 1;
  const alike = likeOthers(records);
  return {
    isAligned,
    scale,
    lines: found.map(({ choice, dataset, view: own, line }, n) => ({
      name: choice.name,
      relationship: choice.relationship,
      label: fullLabel(
        labelOf(dataset, choice, line, { isOne, isAligned }, view),
        {
          record: alike.has(dataset.dyad.id) ? dataset.dyad.id : null,
          scale: nameOfScale !== null && line.series.length > 0 ? nameOfScale({ dataset, line }) : null
        },
        view.lang
      ),
      view: own,
      record: { dataset, line, origin: isAligned ? (begins[n] ?? 0) : 0 }
    }))
  };
}

/** A name with what else tells it from the others: its record, where two are of the same states, and its scale. */
const fullLabel = (
  line: string,
  { record, scale }: { readonly record: string | null; readonly scale: string | null },
  lang: View['lang']
): string => {
  if (record !== null)
    return scale !== null
      ? comparisonMessage(lang, 'compare.of-record.scaled', { line, record, scale })
      : comparisonMessage(lang, 'compare.of-record', { line, record });
  return scale !== null ? comparisonMessage(lang, 'compare.scaled', { line, scale }) : line;
};

/** The ids of records that nothing else tells from another: they are of the same two states, or have one title. */
function likeOthers(records: readonly Dataset[]): ReadonlySet<string> {
  const sidesOf = (dataset: Dataset) => [...sideNames(dataset)].sort().join('\n');
  const areAlike = (one: Dataset, other: Dataset) =>
    one !== other && (one.dyad.title === other.dyad.title || sidesOf(one) === sidesOf(other));
  return new Set(records.filter((one) => records.some((other) => areAlike(one, other))).map(({ dyad }) => dyad.id));
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
