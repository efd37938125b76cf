import * as v from 'valibot';

/** What one tab tells the others: a deck has another revision, or none any more (0). */
const news = v.object({ id: v.string(), revision: v.number() });
type DeckNews = v.InferOutput<typeof news>;

const name = 'dyad-briefings';

/**
 * Tells all other tabs, at once. Without the browser's channel they learn it when they next save or come to the front.
 */
export function tellTabs(told: DeckNews): void {
  if (!('BroadcastChannel' in globalThis)) return;
  const channel = new BroadcastChannel(name);
  channel.postMessage(told);
  channel.close();
}

/** Calls `hear` with what other tabs tell, until the function that it gives is called. */
export function hearTabs(hear: (told: DeckNews) => void): () => void {
  if (!('BroadcastChannel' in globalThis)) return () => undefined;
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const parsed = v.safeParse(news, data);
    if (parsed.success) hear(parsed.output);
  });
  return () => {
    channel.close();
  };
}
