import * as v from 'valibot';
import { readDeck, writeDeck, type Deck } from '../deck/index.ts';
import { openChannel } from './open-channel.ts';
import { pageId } from './page-id.ts';

/** The parameter of an address that names the page whose deck is presented. */
export const apartParameter = 'unkept';

/** A page that has not answered by then is taken for one that is closed, in milliseconds. */
const longestWait = 1000;
const channelName = 'dyad unkept briefing';

const question = v.object({ ask: v.string() });
/** `file` is null where what the page shows is in the browser's store. */
const reply = v.object({ page: v.string(), file: v.unknown() });

let apart: Deck | null = null;
let answering = false;

/** The deck that the editor of this page shows and that the browser's store does not have; null where it has it. */
export const apartDeck = (): Deck | null => apart;

/** Has the other windows that ask for it present the deck of this page's editor. */
export function setApartDeck(deck: Deck | null): void {
  apart = deck;
  if (deck === null || answering) return;
  answering = true;
  const channel = openChannel(channelName);
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const asked = v.safeParse(question, data);
    if (asked.success && asked.output.ask === pageId())
      channel.postMessage({ page: pageId(), file: apart && writeDeck(apart) });
  });
}

/** Asks another page of the site for the deck of its editor: `kept` where the store has it, `gone` without an answer. */
export async function askForApartDeck(page: string): Promise<Deck | 'kept' | 'gone'> {
  if (page === pageId()) return apart ?? 'kept';
  const channel = openChannel(channelName);
  if (!channel) return 'gone';
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve) => {
      timer = setTimeout(() => resolve('gone'), longestWait);
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const replied = v.safeParse(reply, data);
        if (!replied.success || replied.output.page !== page) return;
        const { file } = replied.output;
        resolve(file === null ? 'kept' : (readDeck(file).deck ?? 'gone'));
      });
      channel.postMessage({ ask: page });
    });
  } finally {
    clearTimeout(timer);
    channel.close();
  }
}
