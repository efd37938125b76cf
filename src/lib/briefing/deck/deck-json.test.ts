import { expect, it } from 'vitest';
import { deckFileText, readDeckFile } from './deck-json.ts';
import { limits } from './deck-limits.ts';
import type { Deck } from './deck.ts';

it('the largest deck that can be composed, in a script of three bytes a letter, is read again from its file', async () => {
  const letters = (count: number) => '中'.repeat(count);
  const slides = Array.from({ length: limits.slides }, (_, n) => ({
    kind: 'text' as const,
    id: `s${n}`,
    title: letters(limits.title),
    text: letters(limits.text),
    notes: letters(limits.notes)
  }));
  const deck: Deck = { title: letters(limits.title), slides };
  const { deck: read, problems } = await readDeckFile(new Blob([deckFileText(deck)]));
  expect(problems).toEqual([]);
  expect(read?.slides).toHaveLength(limits.slides);
});
