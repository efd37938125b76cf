export { addToBriefing, type Added } from './add.ts';
export { deckFileName, deckFileText, deckFileType, deckName, readDeckFile } from './file.ts';
export { longestLink, readDeckHash, writeDeckHash } from './link.ts';
export { presentedDeck } from './load.ts';
export { keepOffline } from './offline.ts';
export { openShelf } from './open-shelf.ts';
export { newDeckId, type Kept, type KeptName, type Saved, type Shelf } from './shelf.ts';
export { hearTabs, tellTabs } from './tabs.ts';
