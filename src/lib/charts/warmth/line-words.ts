import { boundOf, recentYears, type LineReading } from '#lib/analysis/index.ts';
import { dayInWords, lineReadingMessage, numberInWords, signedNumber, yearsInWords } from '#lib/messages/index.ts';
import { lineSpan, readPrecision } from './line-navigation.ts';
import type { WarmthFigure } from './warmth-figure.ts';
import { levelName, warmthInWords } from './warmth-words.ts';

/** A reading of the line in words. */
export interface LineWords {
  /** All of it in one sentence. */
  readonly sentence: string;
  /** The same apart: when, what the line is there, and what acted on it last, by its title and years. */
  readonly date: string;
  readonly facts: readonly string[];
  readonly last: { readonly id: string; readonly title: string; readonly years: string } | null;
}

/**
 * "June 1974, warmth plus 3.1 of 10, cordial; band plus 1.2 to plus 4.5; rests on 4.3 events,
 * older ones counted in part; the last: Foundation stone of the steel mill, 1973"
 */
export function lineWords({ view, series, enough, measures }: WarmthFigure, reading: LineReading): LineWords {
  const { lang, model } = view;
  const { warmth, band, last } = reading;
  const date = dayInWords(lang, reading.day, readPrecision(lineSpan({ series }) ?? [reading.day, reading.day]));
  const level = levelName(lang, reading.level);
  const support = reading.isWeak ? 'weak' : 'rests';
  const count = { count: numberInWords(lang, reading.isWeak ? enough : reading.effective), years: recentYears };
  const rests = lineReadingMessage(lang, `line.${support}.${model}`, count);
  const named = last && { id: last.id, title: last.title, years: yearsInWords(lang, last.date) };
  const spoken = (value: number) => warmthInWords(lang, value);
  const written = (value: number) => signedNumber(lang, value);
  const measured = measures.map(({ on }) => on(reading.day)).filter(Boolean);
  return {
    sentence: [
      lineReadingMessage(lang, 'line.at', { date, warmth: spoken(warmth), bound: boundOf(model), level }),
      ...(band ? [lineReadingMessage(lang, 'line.band', { low: spoken(band.low), high: spoken(band.high) })] : []),
      named ? lineReadingMessage(lang, 'line.last', { rests, title: named.title, years: named.years }) : rests,
      ...measured
    ].join('; '),
    date,
    facts: [
      lineReadingMessage(lang, 'line.card.warmth', { warmth: written(warmth), level }),
      ...(band
        ? [lineReadingMessage(lang, 'line.card.band', { low: written(band.low), high: written(band.high) })]
        : []),
      lineReadingMessage(lang, `line.card.${support}.${model}`, count),
      ...measured
    ],
    last: named
  };
}
