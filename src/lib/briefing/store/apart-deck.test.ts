import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeDeck, type Deck } from '../deck/index.ts';
import { askForApartDeck, setApartDeck } from './apart-deck.client.ts';
import { pageId } from './page-id.ts';

const deck: Deck = { title: 'Mine', slides: [{ kind: 'text', id: 'a', title: 'A', text: 'Text.', notes: '' }] };
const channels: BroadcastChannel[] = [];
const channel = () => {
  const opened = new BroadcastChannel('dyad unkept briefing');
  channels.push(opened);
  return opened;
};

afterEach(() => {
  setApartDeck(null);
  for (const each of channels.splice(0)) each.close();
  vi.useRealTimers();
});

/** Another page of the site, whose editor shows a deck that the browser does not keep. */
function otherPage(id: string, file: unknown) {
  const own = channel();
  own.onmessage = () => {
    own.postMessage({ page: 'a third one', file: null });
    own.postMessage({ page: id, file });
  };
}

describe('the deck that the browser does not keep', () => {
  it('is asked of the page whose editor shows it', async () => {
    otherPage('b', writeDeck(deck));
    expect(await askForApartDeck('b')).toEqual(deck);
  });

  it.each([
    ['kept meanwhile', null, 'kept'],
    ['none that can be read', { version: 99 }, 'gone']
  ])('is %s', async (_, file, expected) => {
    otherPage('b', file);
    expect(await askForApartDeck('b')).toBe(expected);
  });

  it('is gone where that page does not answer in time', async () => {
    vi.useFakeTimers();
    const asked = askForApartDeck('b');
    await vi.runAllTimersAsync();
    expect(await asked).toBe('gone');
  });

  it('is given to the windows that ask this page, and to the page itself', async () => {
    setApartDeck(deck);
    expect(await askForApartDeck(pageId())).toBe(deck);
    const asking = channel();
    const reply = new Promise<unknown>((resolve) => {
      asking.onmessage = ({ data }) => resolve(data);
    });
    asking.postMessage({ ask: 'b' });
    asking.postMessage({ ask: pageId() });
    expect(await reply).toEqual({ page: pageId(), file: writeDeck(deck) });
    setApartDeck(null);
    expect(await askForApartDeck(pageId())).toBe('kept');
  });
});
