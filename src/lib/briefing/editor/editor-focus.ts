import { tick } from 'svelte';

/** Ids on the page of the editor's parts. */
// Two hyphens: a slide may be called “fields”.
export const optionId = (slide: string) => `slide--${slide}`;
export const fieldsId = 'slide-fields';
export const firstFieldId = 'slide-first-field';
export const listId = 'slide-list';

/** Gives an element the focus once the page shows what has just changed. */
export async function focusOn(id: string): Promise<void> {
  await tick();
  document.getElementById(id)?.focus();
}

/** Whether fields stand beside the slides; else they stand below them. */
export const isWide = (): boolean => window.matchMedia('(min-width: 60rem)').matches;
