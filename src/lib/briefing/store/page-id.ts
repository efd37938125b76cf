import { newDeckId } from './deck-store.ts';

let id: string | undefined;

/** Names this page among the windows of the site, until it is loaded anew. */
export const pageId = (): string => (id ??= newDeckId());
