import type { Deck } from '../deck/index.ts';
import type { Screen } from '../slide/index.ts';
import { openChannel } from '../store/index.ts';

/** No screen is larger, in pixels. */
const maxSize = 20_000;
/** What a window asks that does not know on what the audience sees the slides. */
const question = 'on what';

/** Tells the presenter's windows on what the audience sees a slide in this one, which has no size before it is drawn. */
export function announceScreen(deck: Deck, current: () => Screen | null): { announce: () => void; close: () => void } {
  const channel = channelOf(deck);
  const announce = () => channel?.postMessage(current());
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === question) announce();
    };
  return { announce, close: () => channel?.close() };
}

/** Calls `onScreen` with the audience's screen, and again whenever it changes; gives what ends this. */
export function followScreen(deck: Deck, onScreen: (screen: Screen) => void): () => void {
  const channel = channelOf(deck);
  if (!channel) return () => undefined;
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const screen = readScreen(data);
    if (screen) onScreen(screen);
  };
  channel.postMessage(question);
  return () => channel.close();
}

const channelOf = ({ slides }: Deck) => openChannel(`dyad audience ${slides.map(({ id }) => id).join(' ')}`);

/** A message as it may come from another version of the program; null where it names no size that there is. */
export function readScreen(value: unknown): Screen | null {
  if (typeof value !== 'object' || value === null) return null;
  const told = new Map<string, unknown>(Object.entries(value));
  const sizeOf = (name: string) => {
    const size = Number(told.get(name));
    return size > 0 && size <= maxSize ? size : null;
  };
  const [width, height, slide] = [sizeOf('width'), sizeOf('height'), sizeOf('slide')];
  return width && height && slide ? { width, height, slide } : null;
}
