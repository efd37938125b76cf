import { yearOf, type Dataset } from '#lib/dataset/index.ts';
import { domainOf, type View } from '#lib/view/index.ts';

/**
 * A name that tells what is in a file: `pakistan-russia-warmth-1948-2014.png`. Letters, digits, dots and hyphens only.
 */
export function fileName({ dyad, ...dataset }: Dataset, view: View, what: string, ending: string): string {
  const [first, last] = domainOf({ dyad, ...dataset }, view).map(yearOf);
  const parts = [
    dyad.id,
    what,
    ...(first === last ? [first] : [first, last]),
    ...(view.theme === 'dark' ? ['dark'] : [])
  ];
  return `${parts.join('-').replace(/[^\w-]+/g, '-')}.${ending}`;
}
