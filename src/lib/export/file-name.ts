import { yearOf } from '#lib/dataset/index.ts';
import { domainOf, type Bin, type Theme } from '#lib/view/index.ts';
import type { Shown } from './file-facts.ts';

/** What the columns of a chart are called in a file's name: the word of its address is none that a reader would use. */
const columnsIn: Record<Bin, string> = {
  decade: 'events-by-decade',
  '5years': 'events-by-5-years',
  year: 'events-by-year'
};

/**
 * A name that tells what is in a file: `pakistan-russia-warmth-1948-2014.png`. Letters, digits, dots and hyphens only.
 */
export function fileName({ figure, dataset }: Shown, theme: Theme | '', ending: string): string {
  const { chart, view } = figure;
  const whose = dataset === null ? figure.credit.id : dataset.dyad.id;
  const days = dataset === null ? (figure.isAligned ? [] : figure.domain) : domainOf(dataset, view);
  const parts = [
    whose,
    chart === 'density' ? columnsIn[view.bin] : chart,
    ...new Set(days.map(yearOf)),
    ...(theme === 'dark' ? ['dark'] : [])
  ];
  return `${parts.join('-').replace(/[^\w-]+/g, '-')}.${ending}`;
}
