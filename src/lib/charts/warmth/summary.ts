import { greatest, least } from 'd3-array';
import { dayInWords, message } from '$lib/messages';
import type { View } from '$lib/view';
import type { SupportedPoint, WarmthLine } from './line';
import type { QuietSpan } from './quiet';
import { legsOf, type Leg, type TurningPoint } from './turning';
import { levelName, periodInWords, warmthInWords, wholeYears } from './words';
import { levelOf } from './levels';

/** What the drawing shows, in sentences: count, first and last, highest and lowest, longest rise and fall, silences. */
export function warmthSummary(view: View, { events, series, domain }: WarmthLine, turns: readonly TurningPoint[], quiet: readonly QuietSpan[]): string {
  const { lang } = view;
  const day = (value: number) => dayInWords(lang, value, 'day');
  const month = (value: number) => dayInWords(lang, value, 'month');
  const warmth = (value: number) => view.model === 'stock'
    ? message(lang, 'warmth.with-level', { warmth: warmthInWords(lang, value), level: levelName(lang, levelOf(value)) }) : warmthInWords(lang, value);
  const sentences = [message(lang, 'warmth.summary.count', { count: events.length, period: periodInWords(lang, domain) })];
  const [first] = series;
  const last = series.at(-1);
  if (first && last) {
    sentences.push(message(lang, 'warmth.summary.ends', { from: day(first.day), first: warmth(first.warmth), to: day(last.day), last: warmth(last.warmth) }));
    const [highest, lowest] = [greatest(series, byWarmth) ?? first, least(series, byWarmth) ?? first];
    sentences.push(warmth(highest.warmth) === warmth(lowest.warmth) ? message(lang, 'warmth.summary.flat')
      : message(lang, 'warmth.summary.extremes', { high: month(highest.day), highest: warmth(highest.warmth), low: month(lowest.day), lowest: warmth(lowest.warmth) }));
  } else sentences.push(message(lang, 'warmth.summary.no-line'));
  const legs = legsOf(turns);
  for (const [key, kind] of [['warmth.summary.rise', 'high'], ['warmth.summary.fall', 'low']] as const) {
    const leg = longest(legs.filter(({ to }) => to.kind === kind));
    if (leg) sentences.push(message(lang, key, { from: month(leg.from.day), first: warmth(leg.from.warmth), to: month(leg.to.day), last: warmth(leg.to.warmth) }));
  }
  return [...sentences, ...quiet.map((span) => message(lang, 'warmth.summary.quiet', wholeYears(span)))].join(' ');
}

const byWarmth = (a: SupportedPoint, b: SupportedPoint) => a.warmth - b.warmth;

function longest(legs: readonly Leg[]): Leg | undefined {
  const length = ({ from, to }: Leg) => to.day - from.day;
  return [...legs].sort((a, b) => length(b) - length(a))[0];
}
