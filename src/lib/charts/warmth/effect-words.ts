import { actsOn, type WarmthLine } from '#lib/analysis/index.ts';
import { yearOf, type DyadEvent } from '#lib/dataset/index.ts';
import { message, signedNumber, yearInWords } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';

/**
 * What an event did to the line: from where to where this went when the event last acted, and with how many others,
 * whose move it is too. Of a date that is not known to the day the line takes the middle.
 */
export function effectInWords(language: Language, line: WarmthLine, event: DyadEvent): string {
  const at = line.at(event);
  if (at === undefined) return message(language, 'warmth.no-effect');
  const { first, last, lasts } = event.date;
  const when = lasts && yearOf(first) < yearOf(last) ? 'lasting' : first === last ? 'day' : 'middle';
  return message(language, `warmth.effect.${when}`, {
    others: actsOn(line.acts, at.day).length - 1,
    year: yearInWords(language, yearOf(at.day)),
    from: signedNumber(language, at.before),
    to: signedNumber(language, at.warmth)
  });
}
