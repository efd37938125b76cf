import type { DeckEntry } from '../store/index.ts';

/** A deck to choose; decks of one title are told apart by a number from 1. */
export interface DeckChoice {
  readonly id: string;
  readonly title: string;
  readonly number: number;
  readonly isUnreadable: boolean;
}

/** The stored decks and the one that is edited, which may not be stored, or have another title by now. */
export function deckChoices(entries: readonly DeckEntry[], edited: Pick<DeckEntry, 'id' | 'title'>): DeckChoice[] {
  const isStored = entries.some(({ id }) => id === edited.id);
  const all = [...(isStored ? [] : [{ ...edited, problems: [] }]), ...entries];
  const counts = new Map<string, number>();
  return all.map(({ id, title: stored, problems }) => {
    const title = id === edited.id ? edited.title : stored;
    const isUnreadable = problems.length > 0;
    const number = isUnreadable ? 1 : (counts.get(title) ?? 0) + 1;
    if (!isUnreadable) counts.set(title, number);
    return { id, title, number, isUnreadable };
  });
}
