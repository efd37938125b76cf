import { nameOf, type Dataset, type Measure } from '#lib/dataset/index.ts';
import type { Language } from '#lib/view/index.ts';
import { message } from './message.ts';

/** What a measure is called wherever it is named: "Trade", or with its direction "Trade, Pakistan toward Russia". */
export function measureName(
  language: Language,
  { actors }: Pick<Dataset, 'actors'>,
  { title, actor, recipient }: Pick<Measure, 'title' | 'actor' | 'recipient'>
): string {
  if (actor === null || recipient === null) return title;
  const direction = message(language, 'chip.direction', { from: nameOf(actors, actor), to: nameOf(actors, recipient) });
  return message(language, 'measure.directed', { title, direction });
}
