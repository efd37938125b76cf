import type { Silence } from '#lib/analysis/index.ts';
import { daysOf, yearOf, type Dataset } from '#lib/dataset/index.ts';
import { message, yearInWords, yearsToYears } from '#lib/messages/index.ts';
import type { View } from '#lib/view/index.ts';
import { chosenSuffix } from '../notes.ts';

/** A silence with what it is called: whose silence it is, and the calendar years that lie wholly within it. */
export interface NamedSilence extends Silence {
  /** "article silent", "1975–79", and both together. */
  readonly quiet: string;
  readonly years: string;
  readonly label: string;
  /** "The article is silent from 1975 to 1979." */
  readonly sentence: string;
}

/**
 * Names a silence: as that of the record, which may have left out what happened; of chosen events, or of days before the
 * record begins or after it ends, as one without events only, since the record may tell of others, or nothing.
 */
export function namedSilence({ dyad, events }: Dataset, view: View, { first, last }: Silence): NamedSilence {
  const { lang } = view;
  const record = daysOf(events);
  const isBeyond = first > record.last || last < record.first;
  const whose = chosenSuffix(view) !== '' ? 'chosen' : isBeyond ? 'beyond' : dyad.record;
  const [from, to] = [yearOf(first - 1) + 1, yearOf(last + 1) - 1];
  const quiet = message(lang, `warmth.quiet.${whose}`);
  const years = yearsToYears(lang, from, to);
  return {
    first,
    last,
    quiet,
    years,
    label: message(lang, 'warmth.quiet.label', { quiet, years }),
    sentence: message(lang, `warmth.summary.quiet.${whose}`, {
      first: yearInWords(lang, from),
      last: yearInWords(lang, to)
    })
  };
}
