import { message } from '#lib/messages/index.ts';
import type { View } from '#lib/view/index.ts';
import { chosenSuffix } from '../notes.ts';
import type { DensityBar } from './density-figure.ts';
import { listInWords } from './density-words.ts';

/** The busiest bin, or the few that tie; where more than three tie, there is no busiest. */
export function densityFinding(
  columns: readonly DensityBar[],
  { total, selected }: { total: number; selected: number },
  view: View
): string {
  const { lang, bin } = view;
  if (total === 0) return message(lang, selected === 0 ? 'density.none' : 'density.none.outside');
  if (total === 1) return message(lang, `density.title.only${chosenSuffix(view)}`);
  const count = Math.max(...columns.map((column) => column.count));
  const busiest = columns.filter((column) => column.count === count);
  if (count === total)
    return message(lang, `density.title.${bin === 'decade' ? 'alone-decade' : 'alone'}${chosenSuffix(view)}`, {
      bin: busiest[0]?.label ?? '',
      total
    });
  if (busiest.length > 3)
    return message(lang, `density.title.even${chosenSuffix(view)}`, {
      total,
      count,
      span: message(lang, `density.span.${bin}`)
    });
  if (busiest.length > 1)
    return message(lang, `density.title.${bin === 'decade' ? 'tie-decade' : 'tie'}${chosenSuffix(view)}`, {
      bins: listInWords(
        lang,
        busiest.map(({ label }) => label)
      ),
      count,
      total
    });
  return message(lang, `density.title.${bin === 'decade' ? 'decade' : 'one'}${chosenSuffix(view)}`, {
    bin: busiest[0]?.label ?? '',
    count,
    total
  });
}
