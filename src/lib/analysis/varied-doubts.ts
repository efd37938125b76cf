import type { Dataset } from '#lib/dataset/index.ts';
import { memoize, memoizeWeak } from '#lib/memo/index.ts';
import type { Scale } from '#lib/view/index.ts';
import { scorer } from './score.ts';

/** What of records the reruns of their lines vary besides how much each event counts; none where nothing is noted. */
export type VariedDoubts = 'both' | 'dates' | 'codings' | 'none';

/** A record by a scale that scores it. */
interface Measured {
  readonly dataset: Pick<Dataset, 'events' | 'codebook'>;
  readonly scale: Scale;
}

/** Whether any record has scored events with a date known only to a span, or other codings and how sure theirs is. */
export function variedDoubts(records: readonly Measured[]): VariedDoubts {
  const found = records.map(({ dataset, scale }) => doubtsOf(dataset)(scale));
  const [dates, codings] = [found.some((each) => each.dates), found.some((each) => each.codings)];
  return dates ? (codings ? 'both' : 'dates') : codings ? 'codings' : 'none';
}

/** By the record and not by the view: the note on a band does not change with filters. */
const doubtsOf = memoizeWeak(({ events, codebook }: Measured['dataset']) =>
  memoize((scale: Scale) => {
    const { stated, coding } = scorer(codebook, scale);
    const scored = events.filter((event) => stated(event) !== null);
    return {
      dates: scored.some(({ date }) => !date.lasts && date.first < date.last),
      codings: scored.some(
        ({ alternatives, confidence }) => confidence !== null && alternatives.some((each) => coding(each) !== null)
      )
    };
  })
);
