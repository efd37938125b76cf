import type { Dataset } from '#lib/dataset/index.ts';
import { memoizeWeak } from '#lib/memo/index.ts';
import { scalesOf } from './score.ts';

const has = {
  /** A code of either kind, as a list of events gives it. */
  code: ({ events }) => events.some(({ category, cameo }) => category !== null || cameo !== ''),
  ploverCode: ({ events }) => events.some(({ category }) => category !== null),
  cameoCode: ({ events }) => events.some(({ cameo }) => cameo !== ''),
  /** A score by any scale, without which there are no warmth and no mean score either. */
  score: (dataset) => scalesOf(dataset).length > 0,
  ploverScore: (dataset) => scalesOf(dataset).includes('plover'),
  goldsteinScore: (dataset) => scalesOf(dataset).includes('goldstein'),
  ownScore: (dataset) => scalesOf(dataset).includes('own'),
  /** How sure a coding is, or that a machine made it. */
  confidence: ({ events }) =>
    events.some(({ category, cameo, confidence }) => category !== null || cameo !== '' || confidence !== null),
  sourceItems: ({ sourceItems }) => sourceItems.length > 0,
  doubt: ({ events }) => events.some(({ doubts }) => doubts !== undefined),
  eraNote: ({ eras }) => eras.some(({ note }) => note !== ''),
  eraSource: ({ eras }) => eras.some(({ source }) => source !== ''),
  backgroundNote: ({ background }) => background.some(({ note }) => note !== '')
} satisfies Readonly<Record<string, (dataset: Dataset) => boolean>>;

/** What a column of a table tells, where not every record has it. */
export type RecordColumn = keyof typeof has;

const filledIn = memoizeWeak(
  (dataset: Dataset): ReadonlySet<RecordColumn> =>
    new Set((Object.keys(has) as RecordColumn[]).filter((column) => has[column](dataset)))
);

/**
 * Whether anything of a record can stand in a column: one that nothing can fill stands in no table of a page or a file.
 * It goes by the record and not by the view, so that columns do not come and go with filters.
 */
export const isFilled = (dataset: Dataset, column: RecordColumn): boolean => filledIn(dataset).has(column);
