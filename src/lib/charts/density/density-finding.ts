import { extent } from 'd3';
import { beginYear, notableRun, type Days } from '#lib/analysis/index.ts';
import { yearOf } from '#lib/dataset/index.ts';
import { listInWords, message, yearInWords } from '#lib/messages/index.ts';
import type { View } from '#lib/view/index.ts';
import { chosenSuffix } from '../notes.ts';
import { maxFew, periodInWords } from '../warmth/warmth-words.ts';
import type { DensityBar } from './density-figure.ts';
import { runInWords } from './density-words.ts';

/** Of fewer decades that are wholly covered it is not told how many events each of them has. */
const minSpread = 3;

/**
 * How many of the events stand in the few adjacent bins that hold most; where none stand out, their number and
 * period, and how many each decade has if all have some. Where there are few, the years in which they began.
 * That none of them is coded is said too. A bin that is only partly covered is never named: its count is not comparable.
 */
export function densityFinding(
  columns: readonly DensityBar[],
  { isUncoded, ...counted }: Counted & { isUncoded: boolean },
  view: View
): string {
  const title = countedTitle(columns, counted, view);
  return isUncoded ? message(view.lang, 'density.title.uncoded', { title }) : title;
}

/** How many events stand in the columns and how many are in view, over which days. */
interface Counted {
  readonly total: number;
  readonly selected: number;
  readonly domain: Days;
}

function countedTitle(columns: readonly DensityBar[], { total, selected, domain }: Counted, view: View): string {
  const { lang } = view;
  const chosen = chosenSuffix(view);
  const period = periodInWords(lang, domain);
  if (total === 0)
    return selected === 0 ? message(lang, `density.none${chosen}`, { period }) : message(lang, 'density.none.outside');
  // Of a single year the period says it.
  if (total <= maxFew && yearOf(domain[0]) < yearOf(domain[1])) {
    const events = columns.flatMap(({ layers }) => layers.flatMap((layer) => layer.events));
    const begun = [...new Set(events.map(beginYear))].sort((a, b) => a - b);
    const years = listInWords(
      lang,
      begun.map((year) => yearInWords(lang, year))
    );
    return message(lang, `density.title.few${chosen}`, { total, period, years });
  }
  const run = notableRun(columns.map(({ count, coverage }) => ({ count, isWhole: coverage.isWhole })));
  const [first, last] = [columns[run?.[0] ?? -1], columns[run?.[1] ?? -1]];
  if (!run || !first || !last) {
    const title = message(lang, `density.title.plain${chosen}`, { total, period });
    const counts = columns.filter(({ coverage }) => coverage.isWhole).map((column) => column.count);
    const [least = 0, most = 0] = extent(counts);
    if (view.bin !== 'decade' || counts.length < minSpread || least === 0) return title;
    return message(lang, `density.title.${least === most ? 'even' : 'spread'}`, { title, least, most });
  }
  const count = columns.slice(run[0], run[1] + 1).reduce((sum, column) => sum + column.count, 0);
  return message(lang, `density.title.${count === total ? 'all' : 'run'}${chosen}`, {
    count,
    total,
    bins: runInWords(first, last, view)
  });
}
