import * as v from 'valibot';
import { openChannel } from './open-channel.ts';

/** What one tab tells the others: a deck has another revision, or none any more (0). */
const deckNews = v.object({ id: v.string(), revision: v.number() });
type DeckNews = v.InferOutput<typeof deckNews>;

const name = 'dyad-briefings';

/**
 * Tells all other tabs, at once. Without the browser's channel they learn it when they next save or come to the front.
 */
export function notifyTabs(news: DeckNews): void {
  const channel = openChannel(name);
  channel?.postMessage(news);
  channel?.close();
}

/** Calls `listener` with what other tabs tell, until the function that it gives is called. */
export function onTabNews(listener: (news: DeckNews) => void): () => void {
  const channel = openChannel(name);
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const parsed = v.safeParse(deckNews, data);
    if (parsed.success) listener(parsed.output);
  });
  return () => {
    channel?.close();
  };
}
