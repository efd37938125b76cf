import { beginYear, scorerOf } from '#lib/analysis/index.ts';
import { yearOf, type Dataset, type DyadEvent } from '#lib/dataset/index.ts';
import { defaultView, selectEvents, type View } from '#lib/view/index.ts';
import type { DeckProblem } from './deck-problem.ts';
import type { Deck, Slide } from './deck.ts';

/** Numbers as they stand in English words; one is left out, which mostly counts nothing. */
const words =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const numbers: ReadonlyMap<string, number> = new Map([
  ['no', 0],
  ...words.split(' ').map((word, n) => [word, n + 2] as const)
]);
/** Before a number that counts some of the events, or not just so many. */
const loose = 'least|most|over|under|than|about|nearly|almost|some|other|another|more|first|last|these|those|the|of';
const number = `(\\d{1,4}|${[...numbers.keys()].join('|')})`;
const kind = '(?:(friendly|hostile) )?';
/** "19 of the 46 events", "ten of eleven events are friendly", "three hostile events". */
const counted = new RegExp(
  `(?<!\\b(?:${loose}) )\\b${number} (?:of (?:the |all )?${number} )?${kind}events\\b(?:(?: [a-z]+){0,3}? (?:are|were) (friendly|hostile)\\b)?`,
  'gi'
);
/** "from 1975 to 1995", "1979–89", "the 1950s and 1960s", "in 1972". */
const period =
  /\b(\d{4})(?: (?:to|and) |[–-])(\d{4}|\d{2})\b(?!s)|\b(\d{3}0)s(?:(?:,| and| to)? (?:the )?(\d{3}0)s)*|\bin (\d{4})\b(?![–-])/gi;

interface Years {
  readonly first: number;
  readonly last: number;
}

/**
 * Sentences of a deck that count events otherwise than the data: "N events" and "N of M events", friendly or hostile
 * where they say so. They are true where they are of the slide's view or of one of its steps, or, where a sentence names
 * years, of these. Other counts, and other languages than English, are not understood and pass.
 */
export function wrongCounts(dataset: Dataset, { slides }: Deck): DeckProblem[] {
  return slides.flatMap((slide, n) =>
    textsOf(slide).flatMap(([field, text]) =>
      text
        .split(/(?<=[.!?:;])\s|\n/)
        .flatMap((sentence) => wrongIn(dataset, slide, sentence))
        .map(({ value, allowed }) => ({ path: `slides.${n + 1}.${field}`, fault: 'count' as const, value, allowed }))
    )
  );
}

const textsOf = (slide: Slide): (readonly [field: string, text: string])[] => [
  ['title', slide.title],
  ...(slide.kind === 'text' ? [['text', slide.text] as const] : []),
  ['notes', slide.notes]
];

function wrongIn(dataset: Dataset, slide: Slide, sentence: string): { value: string; allowed: string }[] {
  const periods = Array.from(sentence.matchAll(period), (found) => ({ at: found.index, years: yearsOf(found) }));
  return Array.from(sentence.matchAll(counted)).flatMap((found) => {
    const [value, part = '', whole, before, after] = found;
    const years =
      periods.find(({ at }) => at > found.index)?.years ?? periods.findLast(({ at }) => at < found.index)?.years;
    const counts = viewsOf(slide).flatMap((view) => countsIn(dataset, view, before ?? after, years));
    const isTrue = counts.some((count) =>
      whole === undefined
        ? (count.part ?? count.whole) === numberOf(part)
        : (count.part ?? numberOf(part)) === numberOf(part) && count.whole === numberOf(whole)
    );
    if (isTrue) return [];
    const told = counts.map((count) =>
      whole === undefined ? String(count.part ?? count.whole) : `${count.part ?? '…'} of ${count.whole}`
    );
    return [{ value, allowed: [...new Set(told)].join(', ') }];
  });
}

const numberOf = (text: string): number => numbers.get(text.toLowerCase()) ?? Number(text);

function yearsOf([, from, to, decade, lastDecade, year]: RegExpMatchArray): Years {
  if (year !== undefined) return { first: Number(year), last: Number(year) };
  if (decade !== undefined) return { first: Number(decade), last: Number(lastDecade ?? decade) + 9 };
  // "1979–89"
  const last = to?.length === 2 ? `${from?.slice(0, 2)}${to}` : to;
  return { first: Number(from), last: Number(last) };
}

/** What a slide shows, as it begins and in its steps; words alone speak of all events. */
const viewsOf = (slide: Slide): readonly View[] =>
  slide.kind === 'chart' ? [slide.view, ...slide.steps] : [defaultView];

/** A count that a sentence may give: `part` is null where it does not say of what. */
interface Count {
  readonly part: number | null;
  readonly whole: number;
}

/** The counts of a view that sentences of this kind and these years may give. */
function countsIn(dataset: Dataset, view: View, kind: string | undefined, years: Years | undefined): Count[] {
  const scores = scorerOf(dataset, view);
  const isKind = (event: DyadEvent) =>
    kind === undefined || signOf(scores.stated(event)) === (kind.toLowerCase() === 'friendly' ? 1 : -1);
  const all = selectEvents(dataset, view);
  if (years === undefined) return [{ part: kind === undefined ? null : all.filter(isKind).length, whole: all.length }];
  // An event that lasted, or whose date is a span, counts where it began and wherever it may have been.
  const { first, last } = years;
  const begun = all.filter((event) => beginYear(event) >= first && beginYear(event) <= last);
  const within = all.filter(({ date }) => yearOf(date.last) >= first && yearOf(date.first) <= last);
  return [begun, within].flatMap((some) => {
    const part = some.filter(isKind).length;
    return [
      { part, whole: all.length },
      { part, whole: some.length }
    ];
  });
}

/** What has no score is neither friendly nor hostile. */
const signOf = (score: number | null) => (score === null ? null : Math.sign(score));
