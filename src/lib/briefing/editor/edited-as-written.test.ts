import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStore } from '../store/memory-store.ts';
import { openTab, sampleDeck, startedSession } from './sample-session.ts';

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a field that is left as it was', () => {
  it('changes nothing: there is nothing to save and nothing to undo', async () => {
    const { session, store } = await startedSession();
    const { slide } = session;
    if (!slide) throw new Error('There is no slide.');
    session.retitle('two');
    session.write({ ...slide, title: 'A' }, 'title');
    await session.autosave.settled();
    expect([await store.revision('two'), session.history.past]).toEqual([1, []]);
  });
});

describe('a deck that the program makes', () => {
  it('is not there twice as long as nobody changed it', async () => {
    const { session, store } = await startedSession();
    for (const n of [1, 2]) {
      await session.open(sampleDeck('begun'), true);
      if (n === 1) await session.switchTo('one');
    }
    await session.open(sampleDeck('begun'), true);
    expect((await store.list()).filter(({ title }) => title === 'begun')).toHaveLength(1);
    session.retitle('begun, changed');
    await session.open(sampleDeck('begun'), true);
    expect((await store.list()).map(({ title }) => title).sort()).toEqual(['begun', 'begun, changed', 'one', 'two']);
  });
});

describe('what stands in a field and is not taken', () => {
  it('is found there again, also once the default deck has become the reader’s own, and is asked about', async () => {
    const { open, left } = await openTab(memoryStore());
    (await open()).draft('title', 'a').write('half');
    const next = await open();
    expect([next.draft('title', 'a').read(), next.draft('title').read(), left.isPrecious]).toEqual([
      'half',
      null,
      true
    ]);
    next.retitle('mine');
    await next.autosave.settled();
    await next.leave();
    const last = await open();
    expect([last.deck.title, last.draft('title', 'a').read()]).toEqual(['mine', 'half']);
    last.draft('title', 'a').write(' ');
    expect(left.isPrecious).toBe(false);
  });

  it('belongs to its deck alone', async () => {
    const { session } = await startedSession();
    session.draft('title', 'a').write('half');
    await session.switchTo('one');
    expect(session.draft('title', 'a').read()).toBeNull();
    await session.switchTo('two');
    expect(session.draft('title', 'a').read()).toBe('half');
  });
});

describe('a copy', () => {
  it('of a long title can be read again, wherever that is cut', async () => {
    const { session, store } = await startedSession();
    for (const before of [178, 179, 180]) {
      session.retitle(`${'a'.repeat(before)}😀${'b'.repeat(10)}`);
      await session.saveCopy();
      expect((await store.load(session.autosave.id))?.deck.title).toBe(session.deck.title);
    }
  });
});
