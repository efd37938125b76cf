export { addToBriefing, type Added } from './add-to-briefing.ts';
export { presentedDeck } from './presented-deck.ts';
export { keepOffline } from './offline.client.ts';
export { openShelf } from './open-store.ts';
export { newDeckId, type Kept, type KeptName, type Saved, type Shelf } from './deck-store.ts';
export { hearTabs, tellTabs } from './tabs.client.ts';
