import { render } from 'svelte/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import LeftNotice from './LeftNotice.svelte';
import { openTab, refuses, sampleDeck, startedSession } from './sample-session.ts';

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a deck that is removed', () => {
  it('is told to be lost once the page goes, where it is offered to be put back', async () => {
    const { session, told, left } = await startedSession();
    await session.discard();
    const [removed] = left.all;
    if (!removed) throw new Error('No way leads back.');
    const bound = 'until this tab is closed or the page is loaded again';
    expect(told.at(-1)).toContain(bound);
    expect(render(LeftNotice, { props: { left: removed, session } }).body).toContain(bound);
  });
});

describe('a deck that is put back', () => {
  it('is the same one again in the other tab, which saves what was written there meanwhile', async () => {
    const { session, store, left } = await startedSession();
    const { session: other } = await openTab(store);
    await session.discard();
    await other.autosave.look();
    expect(other.autosave.conflict).toBe('removed');
    other.retitle('written meanwhile');
    const [removed] = left.all;
    if (!removed) throw new Error('No way leads back.');
    await session.back(removed);
    expect([session.autosave.id, session.unkept, (await store.list()).length]).toEqual(['two', false, 2]);
    await other.autosave.look();
    await other.autosave.settled();
    expect([other.autosave.conflict, other.unkept, (await store.load('two'))?.deck.title]).toEqual([
      null,
      false,
      'written meanwhile'
    ]);
    await session.autosave.look();
    expect(session.autosave.conflict).toBe('changed');
  });

  it('is never saved over where it came back otherwise than the other tab knew it', async () => {
    const { session, store, left } = await startedSession();
    const { session: other } = await openTab(store);
    session.retitle('changed');
    await session.autosave.settled();
    await session.discard();
    other.retitle('mine');
    await other.autosave.settled();
    expect(other.autosave.conflict).toBe('removed');
    const [removed] = left.all;
    if (removed) await session.back(removed);
    await other.autosave.look();
    expect([other.autosave.conflict, other.unkept, (await store.load('two'))?.deck.title]).toEqual([
      'changed',
      true,
      'changed'
    ]);
  });
});

describe('what is kept of a deck besides the version that is gone back to', () => {
  it('is told to come from this tab where it does', async () => {
    const { session, store, left } = await startedSession();
    const { save } = store;
    store.save = refuses;
    session.retitle('mine');
    await session.switchTo('one');
    await session.switchTo('two');
    store.save = save;
    session.retitle('two, changed');
    await session.autosave.settled();
    const [mine] = left.all;
    if (mine) await session.back(mine);
    expect([session.deck.title, session.autosave.conflict]).toEqual(['mine', 'changedHere']);
    await store.save('two', sampleDeck('of the other tab'), 2);
    await session.autosave.look();
    expect(session.autosave.conflict).toBe('changed');
    await session.takeOver();
    session.retitle('three');
    await session.autosave.settled();
    const [again] = left.all;
    if (again) await session.back(again);
    expect([session.deck.title, session.autosave.conflict]).toEqual(['mine', 'changedHere']);
  });

  it('is no conflict where both say the same', async () => {
    const { session, store } = await startedSession();
    await store.save('two', sampleDeck('mine'), 1);
    session.retitle('mine');
    await session.autosave.settled();
    expect([session.autosave.conflict, session.unkept, await store.revision('two')]).toEqual([null, false, 2]);
  });
});
