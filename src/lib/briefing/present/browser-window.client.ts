import { page } from '$app/state';
import { addressOf } from '#lib/relationships/index.ts';
import type { Deck } from '../deck/index.ts';
import { apartDeck, apartParameter, pageId } from '../store/index.ts';
import { writePlace, type Place } from './deck-place.ts';

/** Whether the page has the whole screen. */
export const isFullScreen = () => document.fullscreenElement !== null;

/** Asks for the whole screen, or gives it back. False where the browser does not allow it. */
export async function toggleFullScreen(): Promise<boolean> {
  try {
    if (isFullScreen()) await document.exitFullscreen();
    else {
      await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
      await lockEscape();
    }
    return true;
  } catch {
    return false;
  }
}

/**
 * Lets Escape close a panel before the browser takes it to leave the full screen. Few browsers can; elsewhere Escape
 * leaves at once.
 */
async function lockEscape() {
  const { keyboard } = navigator as Navigator & {
    readonly keyboard?: { lock?: (keys: readonly string[]) => Promise<void> };
  };
  await keyboard?.lock?.(['Escape']).catch(() => undefined);
}

/** Opens the presenter's window beside this one, or brings it forward. False where the browser does not let it open. */
export function openPresenter(deck: Deck, place: Place): boolean {
  const query = new URLSearchParams(page.url.searchParams);
  if (apartDeck() !== null) query.set(apartParameter, pageId());
  const address = `${addressOf('/briefing/presenter')}?${writePlace(deck, place, query)}`;
  // Large enough for two slides and the notes beside one another, on any laptop.
  const opened = window.open(address, 'dyad-presenter', 'popup,width=1200,height=820');
  opened?.focus();
  return opened !== null;
}

/** Whether this document came by a reload, or by going back to it, and nothing else was opened in it since. */
export function isReloaded(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate';
}
