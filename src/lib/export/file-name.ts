import { yearOf, type Dataset } from '#lib/dataset/index.ts';
import { domainOf, type Bin, type View } from '#lib/view/index.ts';

/** What the columns of a chart are called in a file's name: the word of its address is none that a reader would use. */
const columnsIn: Record<Bin, string> = {
  decade: 'events-by-decade',
  '5years': 'events-by-5-years',
  year: 'events-by-year'
};

/**
 * A name that tells what is in a file: `pakistan-russia-warmth-1948-2014.png`. Letters, digits, dots and hyphens only.
 */
export function fileName({ dyad, ...dataset }: Dataset, view: View, what: string, ending: string): string {
  const [first, last] = domainOf({ dyad, ...dataset }, view).map(yearOf);
  const parts = [
    dyad.id,
    what === 'density' ? columnsIn[view.bin] : what,
    ...(first === last ? [first] : [first, last]),
    ...(view.theme === 'dark' ? ['dark'] : [])
  ];
  return `${parts.join('-').replace(/[^\w-]+/g, '-')}.${ending}`;
}
