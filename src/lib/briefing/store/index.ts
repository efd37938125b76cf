export { addToBriefing, type Added } from './add-to-briefing.ts';
export { registerOffline } from './offline.client.ts';
export { openChannel } from './open-channel.ts';
export { openStore } from './open-store.ts';
export { newDeckId, type DeckEntry, type DeckStore, type SavedDeck, type SaveResult } from './deck-store.ts';
export { notifyTabs, onTabNews } from './tabs.client.ts';
