import type { Deck } from '../deck/index.ts';
import { placeIn, type Place } from './place.ts';

/** What all windows of a briefing show alike. */
export interface Shared {
  readonly place: Place;
  readonly black: boolean;
}

/** One window's tie to the others that show the same deck. */
export interface Tie {
  readonly tell: (shared: Shared) => void;
  /** Asks the others where they are; the answer comes as if they had moved. */
  readonly ask: () => void;
  readonly close: () => void;
}

/** How a window says that it is there, and how one that hears it answers; the slides of its deck follow. */
const [greeting, answer] = ['shows ', 'also shows '] as const;

/**
 * Ties this window to the others. `moved` is called where another one moves, `strange` where one is there that shows
 * other slides and so does not follow; `here` answers one that asks. Where the browser has no channels, the window is
 * alone.
 */
export function tied(deck: Deck, here: () => Shared, moved: (shared: Shared) => void, strange: () => void): Tie {
  if (typeof BroadcastChannel === 'undefined')
    return { tell: () => undefined, ask: () => undefined, close: () => undefined };
  const slides = deck.slides.map(({ id }) => id).join(' ');
  const channel = new BroadcastChannel(`dyad briefing ${slides}`);
  const everyone = new BroadcastChannel('dyad briefings');
  everyone.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'string') return;
    if (data !== greeting + slides && data !== answer + slides) strange();
    if (data.startsWith(greeting)) everyone.postMessage(answer + slides);
  };
  everyone.postMessage(greeting + slides);
  const tell = (shared: Shared) => channel.postMessage(shared);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const shared = readShared(deck, data);
    if (shared) moved(shared);
    else if (data === 'where') tell(here());
  };
  return {
    tell,
    ask: () => channel.postMessage('where'),
    close: () => {
      channel.close();
      everyone.close();
    }
  };
}

/** A message as it may come from another version of the program; null where it says no place. */
export function readShared(deck: Deck, value: unknown): Shared | null {
  if (typeof value !== 'object' || value === null || !('place' in value) || !('black' in value)) return null;
  const { place, black } = value;
  if (
    typeof place !== 'object' ||
    place === null ||
    !('slide' in place) ||
    !('step' in place) ||
    typeof black !== 'boolean'
  )
    return null;
  const { slide, step } = place;
  if (!Number.isInteger(slide) || !Number.isInteger(step)) return null;
  return { place: placeIn(deck, { slide: Number(slide), step: Number(step) }), black };
}
