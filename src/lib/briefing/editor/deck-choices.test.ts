import { expect, it } from 'vitest';
import { deckChoices } from './deck-choices.ts';

const entry = (id: string, title: string) => ({ id, title, problems: [] });

it('decks of one title are told apart by a number, also the one that is being renamed or not stored', () => {
  const entries = [entry('1', 'Mine'), entry('2', 'Other'), entry('3', 'Mine')];
  const labels = (id: string, title: string) =>
    deckChoices(entries, { id, title }).map((each) => `${each.id} ${each.title} ${each.number}`);
  expect(labels('2', 'Mine')).toEqual(['1 Mine 1', '2 Mine 2', '3 Mine 3']);
  expect(labels('4', 'Mine')).toEqual(['4 Mine 1', '1 Mine 2', '2 Other 1', '3 Mine 3']);
});
