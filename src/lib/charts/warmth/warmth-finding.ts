import { claimOf, scaleOf, type Claim, type TurningSpan, type WarmthLine } from '#lib/analysis/index.ts';
import { dayNumber, isOfMeasuresAlone, yearOf, type Dataset } from '#lib/dataset/index.ts';
import {
  isCoded,
  listInWords,
  message,
  namesInWords,
  scaleName,
  yearInWords,
  yearSpanInWords
} from '#lib/messages/index.ts';
import type { Language, View } from '#lib/view/index.ts';
import { chosenSuffix } from '../notes.ts';
import type { OutsideMeasure } from './outside-measures.ts';
import { isOneOfSeveral, kindsInWords, maxFew, namedInWords, periodInWords } from './warmth-words.ts';

/** From so many years on what follows the last span of a claim is worth a word. */
const minYearsSince = 5;

/** The title of the chart, true of the events in view and of the line as drawn however it is measured. */
export interface Finding {
  readonly title: string;
  /** How far the title goes: what follows, undecided; empty where it says all. */
  readonly limit: string;
  /** What the title claims; null where it only counts. */
  readonly claim: Claim | null;
}

/** What the record shows, as the title says it; `early` names the time before both sides existed. */
export function warmthFinding(
  dataset: Dataset,
  view: View,
  line: WarmthLine,
  early: string,
  measures: readonly OutsideMeasure[] = []
): Finding {
  const { lang } = view;
  const { events, series, domain, options, scores } = line;
  const suffix = chosenSuffix(view);
  const plain = (title: string): Finding => ({ title, limit: '', claim: null });
  if (isOfMeasuresAlone(dataset)) {
    const titles = namesInWords(
      lang,
      measures.map(({ title }) => title)
    );
    return plain(message(lang, 'warmth.title.measures', { titles, period: periodInWords(lang, domain) }));
  }
  if (events.length === 0)
    return plain(message(lang, `warmth.title.none${suffix}`, { period: periodInWords(lang, domain) }));
  if (events.length <= maxFew) {
    const named = namedInWords(lang, events);
    const told = { count: events.length, period: periodInWords(lang, domain), named };
    return plain(message(lang, `warmth.title.few${suffix}`, told));
  }
  if (line.isUnscored) {
    const anyCoded = events.some(isCoded);
    const told = { count: events.length, period: periodInWords(lang, domain) };
    const scale = scaleName(lang, dataset.codebook, scaleOf(dataset, view.scale));
    return plain(
      anyCoded
        ? message(lang, `warmth.title.unscored${suffix}`, { ...told, scale })
        : message(lang, `warmth.title.uncoded${suffix}`, told)
    );
  }
  if (series.length === 0 || (!options.countEarly && events.every(({ date }) => date.last < options.begin)))
    return plain(message(lang, `warmth.title.early${suffix}`, { count: events.length, early }));
  const claim = claimOf(dataset, line);
  if (!claim) {
    const values = events.map(scores.stated);
    const told = { kinds: kindsInWords(lang, values), period: periodInWords(lang, domain), count: events.length };
    return plain(message(lang, `warmth.title.${isOneOfSeveral(lang, values) ? 'mixed' : 'undecided'}${suffix}`, told));
  }
  const last = claim.spans.at(-1)?.years[1] ?? NaN;
  return {
    title: message(lang, `warmth.title.claim${suffix}`, { moves: movesInWords(lang, claim) }),
    limit:
      yearOf(domain[1]) - last < minYearsSince ? '' : message(lang, 'warmth.since', { year: yearInWords(lang, last) }),
    claim
  };
}

/** "warmed from 1960–62 to 1974–76 and cooled by 1981–83" */
export function movesInWords(language: Language, { spans }: Claim): string {
  return listInWords(
    language,
    spans.slice(1).map((span, n) => {
      const [from, to] = [spans[n], span].map((each) => (each ? spanInWords(language, each) : ''));
      const way = span.kind === 'high' ? 'warmed' : 'cooled';
      return message(language, n === 0 ? `warmth.${way}-from` : `warmth.${way}-${n === 1 ? 'by' : 'again'}`, {
        from: from ?? '',
        to: to ?? ''
      });
    })
  );
}

/** "1974–76", or the one year. */
export const spanInWords = (language: Language, { years: [from, to] }: Pick<TurningSpan, 'years'>): string =>
  yearSpanInWords(language, { first: dayNumber(from), last: dayNumber(to, 12, 31) });
