import { onMount } from 'svelte';
import { page } from '$app/state';
import { presentedDeck, type Deck } from '$lib/briefing';

/** The deck that a page of the briefing shows: null until the browser has said whether it keeps one of the reader's own. */
export class Presented {
  deck = $state.raw<Deck | null>(null);

  constructor(fallback: () => Deck) {
    onMount(() => {
      void presentedDeck(fallback(), page.url.searchParams.get('slide')).then((deck) => { this.deck = deck; });
    });
  }
}
