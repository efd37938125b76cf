export { default as Handout } from './Handout.svelte';
export { default as NoBriefing } from './NoBriefing.svelte';
export { default as Player } from './Player.svelte';
export { default as Presenter } from './Presenter.svelte';
export { PresentedDeck } from './presented-deck.svelte.ts';
