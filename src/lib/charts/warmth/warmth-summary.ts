import { greatest } from 'd3';
import {
  extreme,
  legsOf,
  levelOf,
  minTurn,
  type Claim,
  type Leg,
  type TurningPoint,
  type WarmthLine
} from '#lib/analysis/index.ts';
import { dayInWords, message, numberInWords } from '#lib/messages/index.ts';
import type { View } from '#lib/view/index.ts';
import type { NamedSilence } from './silence-words.ts';
import { movesInWords } from './warmth-finding.ts';
import { levelName, periodInWords, timeInWords, warmthInWords } from './warmth-words.ts';

/** What the drawing shows, in sentences: count, first and last, highest and lowest, largest rise and fall, silences. */
export function warmthSummary(
  view: View,
  line: WarmthLine,
  turns: readonly TurningPoint[],
  silences: readonly NamedSilence[],
  claim: Claim | null
): string {
  const { lang } = view;
  const { events, series, domain } = line;
  const day = (value: number) => dayInWords(lang, value, 'day');
  const time = (value: number) => timeInWords(lang, line, value);
  const warmth = (value: number) =>
    view.model === 'stock'
      ? message(lang, 'warmth.with-level', {
          warmth: warmthInWords(lang, value),
          level: levelName(lang, levelOf(value))
        })
      : warmthInWords(lang, value);
  const sentences = [
    message(lang, 'warmth.summary.count', { count: events.length, period: periodInWords(lang, domain) })
  ];
  const [first] = series;
  const last = series.at(-1);
  if (first && last) {
    sentences.push(
      message(lang, 'warmth.summary.ends', {
        from: day(first.day),
        first: warmth(first.warmth),
        to: day(last.day),
        last: warmth(last.warmth)
      })
    );
    const [highest, lowest] = [extreme(series, 1) ?? first, extreme(series, -1) ?? first];
    sentences.push(
      warmth(highest.warmth) === warmth(lowest.warmth)
        ? message(lang, 'warmth.summary.flat')
        : message(lang, 'warmth.summary.extremes', {
            high: time(highest.day),
            highest: warmth(highest.warmth),
            low: time(lowest.day),
            lowest: warmth(lowest.warmth)
          })
    );
  } else sentences.push(message(lang, line.isUnscored ? 'warmth.summary.unscored' : 'warmth.summary.no-line'));
  const legs = legsOf(turns);
  for (const [key, kind] of [
    ['warmth.summary.rise', 'high'],
    ['warmth.summary.fall', 'low']
  ] as const) {
    const leg = greatest(
      legs.filter(({ to }) => to.kind === kind),
      extent
    );
    if (!leg) continue;
    const [from, to] = [time(leg.from.day), time(leg.to.day)];
    sentences.push(
      message(lang, from === to ? `${key}-at` : key, {
        from,
        first: warmth(leg.from.warmth),
        to,
        last: warmth(leg.to.warmth),
        setback: numberInWords(lang, minTurn(series))
      })
    );
  }
  if (claim) {
    sentences.push(
      message(lang, 'warmth.summary.claim', {
        moves: movesInWords(lang, claim),
        settings: claim.shares.length,
        share: Math.floor(100 * Math.min(...claim.shares.map(({ share }) => share)))
      })
    );
  }
  return [...sentences, ...silences.map(({ sentence }) => sentence)].join(' ');
}

const extent = ({ from, to }: Leg) => Math.abs(to.warmth - from.warmth);
