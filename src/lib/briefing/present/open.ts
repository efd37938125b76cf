import { resolve } from '$app/paths';
import { page } from '$app/state';
import type { Deck } from '../deck/index.ts';
import { writePlace } from './address.ts';
import type { Place } from './place.ts';

/** Opens the presenter's window beside this one, or brings it forward. False where the browser does not let it open. */
export function openPresenter(deck: Deck, place: Place): boolean {
  const address = `${resolve('/briefing/presenter')}?${writePlace(deck, place, page.url.searchParams)}`;
  const opened = window.open(address, 'dyad-presenter', 'popup,width=1200,height=820');
  opened?.focus();
  return opened !== null;
}
