import { describe, expect, it } from 'vitest';
import { newTextSlide } from '../deck/index.ts';
import { openTab, startedSession } from './sample-session.ts';
import { saveStateOf } from './save-state.ts';

/** Two tabs on one deck, which the second one has changed; it has another slide at its end. */
async function twoTabs() {
  const { session, store, told, left } = await startedSession();
  const { session: other } = await openTab(store);
  session.add(newTextSlide('B'));
  await session.autosave.settled();
  await other.look();
  other.retitle('of the other tab');
  await other.autosave.settled();
  return { session, other, told, left };
}

describe('a deck that another tab changed', () => {
  it('is shown as it now is where nothing was changed here, at the slide that was looked at, and that is said', async () => {
    const { session, other, told } = await twoTabs();
    expect(other.deck.slides).toHaveLength(2);
    const { chosen } = session;
    await session.look();
    expect([session.deck.title, session.chosen, session.autosave.conflict]).toEqual(['of the other tab', chosen, null]);
    expect([saveStateOf(session), told.at(-1)]).toEqual(['saved', expect.stringContaining('that version is shown')]);
    session.retitle('mine');
    await session.autosave.settled();
    expect(session.unkept).toBe(false);
  });

  it('stays as it is where something was changed here', async () => {
    const { session } = await twoTabs();
    session.retitle('mine');
    await session.look();
    expect([session.deck.title, session.autosave.conflict]).toEqual(['mine', 'changed']);
  });

  it('stays as it is where a field holds what is not finished', async () => {
    const { session, left } = await twoTabs();
    session.draft('title').write('half');
    await session.look();
    expect([session.deck.title, session.autosave.conflict, left.drafts.size]).toEqual(['two', 'changed', 1]);
  });
});
