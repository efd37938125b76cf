import { page } from '$app/state';
import { onMount } from 'svelte';
import { presentedDeck, type Deck } from '#lib/briefing/index.ts';

/**
 * The deck that a page of the briefing shows: the packaged one until the browser has said whether it keeps one of the
 * reader's own.
 */
export class Presented {
  readonly #packaged: () => Deck;
  #chosen = $state.raw<Deck | null>(null);

  constructor(packaged: () => Deck) {
    this.#packaged = packaged;
    onMount(() => {
      void presentedDeck(packaged(), page.url.searchParams.get('slide')).then((deck) => {
        this.#chosen = deck;
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
