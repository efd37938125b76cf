import type { Deck } from './deck.ts';

/** So many edits can be undone: more than anyone steps back, and few enough for any memory. */
const maxUndoSteps = 200;

/** What an edit did, for the sentence that tells of it. */
export const edits = ['title', 'slide', 'add', 'move', 'duplicate', 'remove'] as const;
export type EditName = (typeof edits)[number];

export interface Edit {
  readonly name: EditName;
  /** The slide that it was done to. */
  readonly slide: string | null;
  /** Its title then. */
  readonly title: string;
  /** The field that was written in: more writing in it belongs to the same edit. */
  readonly field?: string;
}

interface Past {
  readonly deck: Deck;
  readonly edit: Edit;
}

/** A deck with what was done to it, and what was undone and can be done again; the last of each list first. */
export interface History {
  readonly deck: Deck;
  readonly past: readonly Past[];
  readonly future: readonly Past[];
}

/** The history of a deck that nobody has changed yet. */
export const newHistory = (deck: Deck): History => ({ deck, past: [], future: [] });

/**
 * After an edit. An edit that changed nothing is none; writing on in the same field of the same slide makes one edit of
 * all.
 */
export function recordEdit(history: History, deck: Deck, edit: Edit): History {
  if (deck === history.deck) return history;
  const [last] = history.past;
  const sameField =
    edit.field !== undefined &&
    history.future.length === 0 &&
    last?.edit.field === edit.field &&
    last.edit.slide === edit.slide;
  const past = sameField ? history.past : [{ deck: history.deck, edit }, ...history.past].slice(0, maxUndoSteps);
  return { deck, past, future: [] };
}

/** Before the last edit. */
export function undoEdit(history: History): History {
  const [last, ...past] = history.past;
  return last
    ? { deck: last.deck, past, future: [{ deck: history.deck, edit: last.edit }, ...history.future] }
    : history;
}

/** After the edit that was last undone. */
export function redoEdit(history: History): History {
  const [next, ...future] = history.future;
  return next ? { deck: next.deck, past: [{ deck: history.deck, edit: next.edit }, ...history.past], future } : history;
}
