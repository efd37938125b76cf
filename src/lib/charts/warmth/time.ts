import { monthOf } from '#lib/dataset/index.ts';
import { dayInWords, yearSpanInWords } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import type { WarmthLine } from './line.ts';
import { lastActs } from './order.ts';

const daysAYear = 366;

/**
 * First and last day on which a place of the line may have been reached: where what acted on it last, on that day or
 * within the year before, is dated no more precisely, the place is known no more precisely either.
 */
export function spanOf({ acts }: Pick<WarmthLine, 'acts'>, day: number): readonly [number, number] {
  const dates = lastActs(acts, day)
    .filter((act) => day - act.day < daysAYear)
    .map(({ event }) => event.date)
    .filter(({ lasts }) => !lasts);
  return [Math.min(day, ...dates.map(({ first }) => first)), Math.max(day, ...dates.map(({ last }) => last))];
}

/** A place of the line in words: its month where that is known, else its year, or the years between which it lies. */
export function timeInWords(language: Language, line: Pick<WarmthLine, 'acts'>, day: number): string {
  const [first, last] = spanOf(line, day);
  return monthOf(first) === monthOf(last)
    ? dayInWords(language, day, 'month')
    : yearSpanInWords(language, { first, last });
}
