/** What a deck may hold at the most: enough for a day of talks, and little enough to be read safely. */
export const limits = {
  slides: 200,
  steps: 20,
  title: 200,
  text: 4000,
  notes: 10_000,
  query: 2000,
  bytes: 10_000_000
} as const;

/** Letters of the id of a slide. */
export const idLength = 80;

/**
 * An address longer than this is cut by some programs that carry it. It also bounds what its text can unfold to: some 6
 * MB.
 */
export const maxLinkLength = 8000;
