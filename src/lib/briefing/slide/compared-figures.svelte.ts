import { SvelteMap } from 'svelte/reactivity';
import type { ComparisonFigure } from '#lib/charts/index.ts';
import { siteAddress } from '#lib/relationships/index.ts';
import type { Deck, Slide } from '../deck/index.ts';

/** What a comparison shows, by its query: a page has no record but its own, so that the server works it out. */
type ComparedFigures = Readonly<Record<string, ComparisonFigure | null>>;

const figures = new SvelteMap<string, ComparisonFigure | null>();

/** The figure of a comparison; null where there is nothing to compare, undefined as long as it is not here. */
export const comparedFigure = (query: string): ComparisonFigure | null | undefined => figures.get(query);

/** Takes in what the server sent with the page. */
export function rememberFigures(sent: ComparedFigures): void {
  for (const [query, figure] of Object.entries(sent)) if (!figures.has(query)) figures.set(query, figure);
}

/** The queries of the comparisons in a deck, each once. */
export const comparisonsIn = (slides: readonly Slide[]): string[] =>
  slides
    .flatMap((slide) => (slide.kind === 'compare' ? [slide.compare] : []))
    .filter((query, n, all) => all.indexOf(query) === n);

/** Brings what is not here yet of a deck's comparisons; those that do not come stay away, and are asked for again. */
export async function fetchFigures({ slides }: Pick<Deck, 'slides'>): Promise<void> {
  await Promise.all(
    comparisonsIn(slides)
      .filter((query) => !figures.has(query))
      .map(async (query) => {
        try {
          const response = await fetch(`${siteAddress('compare/figure.json')}?${query}`);
          if (response.ok) figures.set(query, (await response.json()) as ComparisonFigure);
          else if (response.status === 400) figures.set(query, null);
        } catch (error) {
          console.error(error);
        }
      })
  );
}
