import { page } from '$app/state';
import { onMount } from 'svelte';
import type { Deck } from '../deck/index.ts';
import { fetchFigures, rememberFigures } from '../slide/compared-figures.svelte.ts';
import { apartDeck, apartParameter, askForApartDeck, openStore } from '../store/index.ts';

/**
 * The deck that a page of the briefing shows: the packaged one until the browser has said whether it keeps one of the
 * reader's own.
 */
export class PresentedDeck {
  readonly #packaged: () => Deck;
  #chosen = $state.raw<Deck | null>(null);
  /** Whether the address names a deck that is nowhere any more, and another one is shown. */
  lost = $state(false);

  /** With what the server sent of the packaged deck's comparisons. */
  constructor(packaged: () => Deck, compared: Parameters<typeof rememberFigures>[0] = {}) {
    this.#packaged = packaged;
    rememberFigures(compared);
    onMount(() => {
      void presentedDeck(packaged(), page.url.searchParams).then(({ deck, lost }) => {
        this.lost = lost;
        this.#chosen = deck;
        // Before the network may be gone.
        void fetchFigures(deck);
      });
    });
  }

  get deck(): Deck {
    return this.#chosen ?? this.#packaged();
  }
  /** Whether it is known which deck is shown. */
  get known(): boolean {
    return this.#chosen !== null;
  }
  /** Whether it is the one that the site has as files. */
  get packaged(): boolean {
    return this.deck === this.#packaged();
  }
}

/**
 * The deck that is presented: the one that stands in the editor and the browser does not keep, else the one that it
 * keeps, else `fallback`. An address that names a slide which only `fallback` has was not written for the reader's own.
 */
async function presentedDeck(
  fallback: Deck,
  query: URLSearchParams
): Promise<{ readonly deck: Deck; readonly lost: boolean }> {
  const [holder, slide] = [query.get(apartParameter), query.get('slide')];
  const handed = apartDeck() ?? (holder === null ? 'kept' : await askForApartDeck(holder));
  const own = typeof handed === 'object' ? handed : await loadDeck();
  const has = (deck: Deck) => deck.slides.some(({ id }) => id === slide);
  const deck = own === null || (slide !== null && !has(own) && has(fallback)) ? fallback : own;
  return { deck, lost: handed === 'gone' };
}

/** The deck that the reader composed; null where there is none, or none that can be read. */
async function loadDeck(): Promise<Deck | null> {
  try {
    const { store } = await openStore();
    try {
      const id = await store.current();
      return id === null ? null : ((await store.load(id))?.deck ?? null);
    } finally {
      store.close();
    }
  } catch {
    return null;
  }
}
