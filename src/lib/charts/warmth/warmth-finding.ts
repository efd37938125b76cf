import { max } from 'd3';
import {
  extreme,
  levelOf,
  rangeOf,
  reachedWithin,
  visibleDifference,
  type SupportedPoint,
  type WarmthLine
} from '#lib/analysis/index.ts';
import { monthOf, yearOf } from '#lib/dataset/index.ts';
import { dateInWords, dayInWords, message, yearInWords, type MessageKey } from '#lib/messages/index.ts';
import type { Language, Model, View } from '#lib/view/index.ts';
import { chosenSuffix } from '../notes.ts';
import { kindsInWords, levelName, periodInWords } from './warmth-words.ts';

/**
 * How many rightly coded events an extreme must be expected to rest on to be the title: less than two, as some weight
 * is lost between them, and more than any one event has, however sure its coding.
 */
const minSupport = 1.5;
/** A line that moves less has no warmest and coldest time worth a title, in points of the scale. */
const minRange = 0.5;

type Precision = 'month' | 'year' | 'decade';
/**
 * `after`: the last day on which the line went further before; `opens`: the claim is of the first day that is drawn.
 */
interface Claim {
  readonly key: 'warmest' | 'coldest';
  readonly point: SupportedPoint;
  readonly after: number | null;
  readonly opens: boolean;
}

/** The title of the chart, true of the events in view and of the line as drawn, and the days of which it speaks. */
export interface Finding {
  readonly title: string;
  readonly days: readonly number[];
}

/** What the line shows, as the title says it; `early` names the time before both sides existed. */
export function warmthFinding(view: View, line: WarmthLine, early: string): Finding {
  const { lang } = view;
  const { events, series, domain, options } = line;
  const [only] = events;
  const plain = (title: string): Finding => ({ title, days: [] });
  if (!only)
    return plain(message(lang, `warmth.title.none${chosenSuffix(view)}`, { period: periodInWords(lang, domain) }));
  if (events.length === 1)
    return plain(
      message(lang, `warmth.title.single${chosenSuffix(view)}`, {
        title: only.title,
        date: dateInWords(lang, only.date)
      })
    );
  if (series.length === 0 || (!options.countEarly && events.every(({ date }) => date.last < options.begin))) {
    return plain(message(lang, `warmth.title.early${chosenSuffix(view)}`, { count: events.length, early }));
  }
  const claims = claimsOf(line);
  const count = events.length;
  const after = commonYear(claims);
  const [first, second] = wordsOf(view, line, claims, after);
  if (first === undefined) return plain(trendOf(view, line));
  const words = { first, second: second ?? '', after: after === null ? '' : String(after), count };
  const key = `warmth.title.${second === undefined ? 'one' : 'two'}${after === null ? '' : '-after'}` as const;
  return { title: message(lang, `${key}${chosenSuffix(view)}`, words), days: claims.map(({ point }) => point.day) };
}

/**
 * The warmest and the coldest time, in order of time, where each rests on enough events. Where the line went further in
 * a year before, on too little, the claim holds for the years after that one; where it does later, there is no claim.
 */
function claimsOf({ series }: WarmthLine): Claim[] {
  const { low, high } = rangeOf(series);
  if (high - low < minRange) return [];
  const firm = series.filter(({ support }) => support >= minSupport);
  const claims = (
    [
      ['warmest', 1],
      ['coldest', -1]
    ] as const
  ).flatMap(([key, sign]): Claim[] => {
    const point = extreme(firm, sign);
    if (!point) return [];
    const best = max(firm, ({ warmth }) => warmth * sign) ?? NaN;
    const further = series.findLast(
      ({ before, warmth }) => Math.max(before * sign, warmth * sign) > best + visibleDifference
    );
    return further && yearOf(further.day) >= yearOf(point.day)
      ? []
      : [{ key, point, after: further?.day ?? null, opens: point.day === series[0]?.day }];
  });
  return claims.sort((a, b) => a.point.day - b.point.day);
}

/**
 * The year after which all claims hold, where one of them holds for no longer and each time lies after it; else null.
 */
function commonYear(claims: readonly Claim[]): number | null {
  const after = Math.max(...claims.flatMap(({ after }) => (after === null ? [] : [yearOf(after)])));
  return Number.isFinite(after) && claims.every(({ point }) => yearOf(point.day) > after) ? after : null;
}

/**
 * The claims in words, with times as precise as the dates of what acted then allow; none where two times sound the
 * same.
 */
function wordsOf(view: View, line: WarmthLine, claims: readonly Claim[], common: number | null): string[] {
  const spans = new Map(
    claims.filter(({ opens }) => !opens).map(({ point }) => [point.day, reachedWithin(line, point.day)])
  );
  const precision = precisionOf([...spans.values()], line.domain);
  if (precision === null || (precision === 'decade' && claims.some(({ after }) => after !== null))) return [];
  return claims.map(({ key, point, after, opens }) => {
    const words = {
      level: levelName(view.lang, levelOf(point.warmth)),
      after: after === null ? '' : yearInWords(view.lang, yearOf(after))
    };
    if (opens) return message(view.lang, keys[view.model][key].opens, words);
    const when = inWords(view.lang, spans.get(point.day)?.[0] ?? point.day, precision);
    return message(view.lang, keys[view.model][key][after === null || common !== null ? 'ever' : 'after'], {
      ...words,
      when
    });
  });
}

const keys = {
  mean: {
    warmest: { ever: 'warmth.warmest', after: 'warmth.warmest-after', opens: 'warmth.warmest-first' },
    coldest: { ever: 'warmth.coldest', after: 'warmth.coldest-after', opens: 'warmth.coldest-first' }
  },
  stock: {
    warmest: { ever: 'warmth.best', after: 'warmth.best-after', opens: 'warmth.best-first' },
    coldest: { ever: 'warmth.worst', after: 'warmth.worst-after', opens: 'warmth.worst-first' }
  }
} as const satisfies Record<Model, Record<Claim['key'], Record<'ever' | 'after' | 'opens', MessageKey>>>;

const units: Record<Precision, (day: number) => number> = {
  year: yearOf,
  month: monthOf,
  decade: (day) => Math.floor(yearOf(day) / 10)
};

/**
 * Years, else months, else decades: the first in which each time fits, no two are the same, and the period has several.
 */
function precisionOf(
  spans: readonly (readonly [number, number])[],
  [begin, end]: readonly [number, number]
): Precision | null {
  return (
    (['year', 'month', 'decade'] as const).find((precision) => {
      const unit = units[precision];
      return (
        unit(begin) !== unit(end) &&
        spans.every(([first, last]) => unit(first) === unit(last)) &&
        new Set(spans.map(([first]) => unit(first))).size === spans.length
      );
    }) ?? null
  );
}

function inWords(language: Language, day: number, precision: Precision): string {
  if (precision === 'decade')
    return message(language, 'warmth.decade', { year: yearInWords(language, Math.floor(yearOf(day) / 10) * 10) });
  return dayInWords(language, day, precision);
}

/**
 * What can be said of a line that rests on little: how its ends compare, or, where it went to and fro between them,
 * what kinds of events moved it.
 */
function trendOf(view: View, { events, series, scores }: WarmthLine): string {
  const change = (series.at(-1)?.warmth ?? 0) - (series[0]?.before ?? 0);
  const { low, high } = rangeOf(series);
  const count = events.length;
  if (Math.abs(change) >= minRange)
    return message(view.lang, `warmth.title.${change > 0 ? 'warmer' : 'colder'}${chosenSuffix(view)}`, { count });
  if (high - low < minRange) return message(view.lang, `warmth.title.steady${chosenSuffix(view)}`, { count });
  return message(view.lang, `warmth.title.kinds${chosenSuffix(view)}`, {
    count,
    kinds: kindsInWords(view.lang, events.map(scores.stated))
  });
}
