import type { Deck } from '../deck/index.ts';
import { openChannel } from '../store/index.ts';
import { placeIn, type Place } from './deck-place.ts';

/** What all windows of a briefing show alike. */
export interface SharedState {
  readonly place: Place;
  readonly black: boolean;
}

/** What keeps one window in step with the others that show the same deck. */
export interface WindowSync {
  readonly send: (shared: SharedState) => void;
  /** Asks the others where they are; the answer comes as if they had moved. */
  readonly ask: () => void;
  readonly close: () => void;
}

/** How a window says that it is there, and how one that hears it answers; the slides of its deck follow. */
const [greeting, answer] = ['shows ', 'also shows '] as const;

/**
 * Keeps this window in step with the others. `onMove` is called where another one moves, `onOtherDeck` where one is
 * there that shows other slides and so does not follow; `current` answers one that asks. Where the browser has no
 * channels, the window is alone.
 */
export function syncWindows(
  deck: Deck,
  current: () => SharedState,
  onMove: (shared: SharedState) => void,
  onOtherDeck: () => void
): WindowSync {
  const slides = deck.slides.map(({ id }) => id).join(' ');
  const channel = openChannel(`dyad briefing ${slides}`);
  const everyone = openChannel('dyad briefings');
  if (!channel || !everyone) return { send: () => undefined, ask: () => undefined, close: () => undefined };
  everyone.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'string') return;
    if (data !== greeting + slides && data !== answer + slides) onOtherDeck();
    if (data.startsWith(greeting)) everyone.postMessage(answer + slides);
  };
  everyone.postMessage(greeting + slides);
  const send = (shared: SharedState) => channel.postMessage(shared);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const shared = readSharedState(deck, data);
    if (shared) onMove(shared);
    else if (data === 'where') send(current());
  };
  return {
    send,
    ask: () => channel.postMessage('where'),
    close: () => {
      channel.close();
      everyone.close();
    }
  };
}

/** A message as it may come from another version of the program; null where it says no place. */
export function readSharedState(deck: Deck, value: unknown): SharedState | null {
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
