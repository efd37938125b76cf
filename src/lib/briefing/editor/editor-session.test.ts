import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Deck } from '../deck/index.ts';
import type { Shelf } from '../store/index.ts';
import { memoryShelf } from '../store/memory-store.ts';
import { Session } from './editor-session.svelte.ts';

const deck = (title: string): Deck => ({
  title,
  slides: [{ kind: 'text', id: 'a', title: 'A', text: 'Text.', notes: '' }]
});
const refuses = () => Promise.reject(new Error('The store is closed.'));
const notDone = /^Not done: /;

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A session on a shelf that has two decks, of which the second is the reader's, and on which some acts are refused. */
async function started(refused: Partial<Shelf> = {}, atOnce = false) {
  const shelf = { ...memoryShelf() };
  for (const id of ['one', 'two']) await shelf.save(id, deck(id), 0);
  await shelf.choose('two');
  const told: string[] = [];
  if (atOnce) Object.assign(shelf, refused);
  const session = new Session(shelf, true, deck('fallback'), 'en', (text) => told.push(text));
  await session.start();
  Object.assign(shelf, refused);
  return { session, shelf, told };
}

describe('what the browser’s store refuses', () => {
  it.each<[string, Partial<Shelf>, (session: Session) => Promise<void>]>([
    ['another deck', { take: refuses }, (session) => session.switchTo('one')],
    ['another deck as the one that is presented', { choose: refuses }, (session) => session.switchTo('one')],
    ['to remove a deck', { remove: refuses }, (session) => session.discard()],
    ['the other tab’s version', { take: refuses }, (session) => session.takeOver()]
  ])('is told, and the deck stays as it was: %s', async (_, refused, act) => {
    const { session, told } = await started(refused);
    await act(session);
    expect(told.at(-1)).toMatch(notDone);
    expect(session.failed).toBe(true);
    expect([session.deck.title, session.keeper.id]).toEqual(['two', 'two']);
  });

  it('is no longer told once something else is done', async () => {
    const { session } = await started({ take: refuses });
    await session.switchTo('one');
    session.retitle('two, changed');
    expect(session.failed).toBe(false);
  });

  it('leaves each deck under its own name', async () => {
    const { session, shelf } = await started({ choose: refuses });
    await session.switchTo('one');
    await session.keeper.keep(deck('two, changed'));
    expect((await shelf.take('one'))?.deck.title).toBe('one');
    expect((await shelf.take('two'))?.deck.title).toBe('two, changed');
  });

  it.each<[string, Partial<Shelf>]>([
    ['the names', { names: refuses }],
    ['the deck', { take: refuses }]
  ])('at the start leaves a copy of the default deck, and says so: %s', async (_, refused) => {
    const { session } = await started(refused, true);
    expect([session.deck.title, session.fresh, session.unreadable]).toEqual(['fallback', true, true]);
  });
});
