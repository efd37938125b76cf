/** Room that the schema leaves for an id, less what a number behind it needs. */
const longest = 70;

/** An id for a slide, read from its title, that no other slide of the deck has: `tashkent`, `tashkent-2`. */
export function freeSlideId(title: string, taken: Iterable<string>): string {
  const ids = new Set(taken);
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  const stem = words === '' ? 'slide' : words;
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? stem : `${stem}-${n}`;
    if (!ids.has(id)) return id;
  }
}
