import { max } from 'd3-array';
import { yearOf } from '$lib/dataset';
import { dateInWords, dayInWords, message, type MessageKey } from '$lib/messages';
import type { Language, Model, View } from '$lib/view';
import { chosen } from '../notes';
import { levelOf } from './levels';
import { leastSeen, type SupportedPoint, type WarmthLine } from './line';
import { extreme, rangeOf } from './turning';
import { levelName, periodInWords } from './words';

/**
 * How many rightly coded events an extreme must be expected to rest on to be the title: less than two, as some weight
 * is lost between them, and more than any one event has, however sure its coding.
 */
const leastSupport = 1.5;
/** A line that moves less has no warmest and coldest time worth a title, in points of the scale. */
const leastRange = 0.5;

const millisecondsADay = 86_400_000;
type Precision = 'month' | 'year' | 'decade';
interface Claim { readonly key: 'warmest' | 'coldest'; readonly point: SupportedPoint; readonly since: number | null }

/** The title of the chart, true of the events in view and of the line as drawn, and the days of which it speaks. */
export interface Finding { readonly title: string; readonly days: readonly number[] }

export function warmthFinding(view: View, line: WarmthLine, early: string): Finding {
  const { lang } = view;
  const { events, series, domain, options } = line;
  const [only] = events;
  const plain = (title: string): Finding => ({ title, days: [] });
  if (!only) return plain(message(lang, `warmth.title.none${chosen(view)}`, { period: periodInWords(lang, domain) }));
  if (events.length === 1) return plain(message(lang, `warmth.title.single${chosen(view)}`, { title: only.title, date: dateInWords(lang, only.date) }));
  if (series.length === 0 || (!options.countEarly && events.every(({ date }) => date.last < options.begin))) {
    return plain(message(lang, `warmth.title.early${chosen(view)}`, { count: events.length, early }));
  }
  const claims = claimsOf(line);
  const count = events.length;
  const [first, second] = wordsOf(view, line, claims);
  if (first === undefined) return plain(message(lang, `${trendOf(series)}${chosen(view)}`, { count }));
  const title = second === undefined ? message(lang, `warmth.title.one${chosen(view)}`, { claim: first, count }) : message(lang, `warmth.title.two${chosen(view)}`, { first, second, count });
  return { title, days: claims.map(({ point }) => point.day) };
}

/**
 * The warmest and the coldest time, in order of time, where each rests on enough events; of times that look
 * alike, the earliest. Where the line went further
 * in a year before, on too little, the claim holds since then; where it does later, there is no claim.
 */
function claimsOf({ series }: WarmthLine): Claim[] {
  const { low, high } = rangeOf(series);
  if (high - low < leastRange) return [];
  const firm = series.filter(({ support }) => support >= leastSupport);
  const claims = ([['warmest', 1], ['coldest', -1]] as const).flatMap(([key, sign]): Claim[] => {
    const point = extreme(firm, sign);
    if (!point) return [];
    const best = max(firm, ({ warmth }) => warmth * sign) ?? NaN;
    const further = series.findLast(({ before, warmth }) => Math.max(before * sign, warmth * sign) > best + leastSeen);
    return further && yearOf(further.day) >= yearOf(point.day) ? [] : [{ key, point, since: further?.day ?? null }];
  });
  return claims.sort((a, b) => a.point.day - b.point.day);
}

/** The claims in words, with times as precise as the dates of what acted then allow; none where two times sound the same. */
function wordsOf(view: View, line: WarmthLine, claims: readonly Claim[]): string[] {
  const spans = claims.map(({ point }) => spanOf(line, point.day));
  const precision = precisionOf(spans, line.domain);
  if (precision === null || (precision === 'decade' && claims.some(({ since }) => since !== null))) return [];
  return claims.map(({ key, point, since }, n) => message(view.lang, keys[view.model][key][since === null ? 'ever' : 'since'], {
    when: inWords(view.lang, spans[n]?.[0] ?? point.day, precision), since: since === null ? '' : String(yearOf(since)),
    level: levelName(view.lang, levelOf(point.warmth))
  }));
}

const keys = {
  mean: {
    warmest: { ever: 'warmth.warmest', since: 'warmth.warmest-since' },
    coldest: { ever: 'warmth.coldest', since: 'warmth.coldest-since' }
  },
  stock: {
    warmest: { ever: 'warmth.best', since: 'warmth.best-since' },
    coldest: { ever: 'warmth.worst', since: 'warmth.worst-since' }
  }
} as const satisfies Record<Model, Record<Claim['key'], Record<'ever' | 'since', MessageKey>>>;

/** First and last day on which what acted on `day` may have taken place. */
function spanOf({ acts }: WarmthLine, day: number): readonly [number, number] {
  const dates = (acts.get(day) ?? []).map(({ event }) => event.date).filter(({ lasts }) => !lasts);
  return [Math.min(day, ...dates.map(({ first }) => first)), Math.max(day, ...dates.map(({ last }) => last))];
}

const units: Record<Precision, (day: number) => number> = {
  year: yearOf,
  month: (day) => { const date = new Date(day * millisecondsADay); return date.getUTCFullYear() * 12 + date.getUTCMonth(); },
  decade: (day) => Math.floor(yearOf(day) / 10)
};

/** Years, else months, else decades: the first in which each time fits, no two are the same, and the period has several. */
function precisionOf(spans: readonly (readonly [number, number])[], [begin, end]: readonly [number, number]): Precision | null {
  return (['year', 'month', 'decade'] as const).find((precision) => {
    const unit = units[precision];
    return unit(begin) !== unit(end) && spans.every(([first, last]) => unit(first) === unit(last)) && new Set(spans.map(([first]) => unit(first))).size === spans.length;
  }) ?? null;
}

function inWords(language: Language, day: number, precision: Precision): string {
  if (precision === 'decade') return message(language, 'warmth.decade', { year: String(Math.floor(yearOf(day) / 10) * 10) });
  return dayInWords(language, day, precision);
}

/** What can be said of a line that rests on little. */
function trendOf(series: readonly SupportedPoint[]) {
  const change = (series.at(-1)?.warmth ?? 0) - (series[0]?.before ?? 0);
  if (Math.abs(change) < leastRange) return 'warmth.title.steady';
  return change > 0 ? 'warmth.title.warmer' : 'warmth.title.colder';
}

