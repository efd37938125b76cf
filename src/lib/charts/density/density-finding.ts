import { notableRun, type Days } from '#lib/analysis/index.ts';
import { message } from '#lib/messages/index.ts';
import type { View } from '#lib/view/index.ts';
import { chosenSuffix } from '../notes.ts';
import { periodInWords } from '../warmth/warmth-words.ts';
import type { DensityBar } from './density-figure.ts';
import { runInWords } from './density-words.ts';

/**
 * How many of the events stand in the few adjacent bins that hold most; where none stand out, their number and period.
 * A bin that is only partly covered is never named: its count is not comparable.
 */
export function densityFinding(
  columns: readonly DensityBar[],
  { total, selected, domain }: { total: number; selected: number; domain: Days },
  view: View
): string {
  const { lang } = view;
  if (total === 0) return message(lang, selected === 0 ? 'density.none' : 'density.none.outside');
  const chosen = chosenSuffix(view);
  if (total === 1) return message(lang, `density.title.only${chosen}`);
  const run = notableRun(columns.map(({ count, coverage }) => ({ count, isWhole: coverage.isWhole })));
  const [first, last] = [columns[run?.[0] ?? -1], columns[run?.[1] ?? -1]];
  if (!run || !first || !last)
    return message(lang, `density.title.plain${chosen}`, { total, period: periodInWords(lang, domain) });
  const count = columns.slice(run[0], run[1] + 1).reduce((sum, column) => sum + column.count, 0);
  return message(lang, `density.title.${count === total ? 'all' : 'run'}${chosen}`, {
    count,
    total,
    bins: runInWords(first, last, view)
  });
}
