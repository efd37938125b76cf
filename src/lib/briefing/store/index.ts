export { addToBriefing, type Added } from './add';
export { deckFileName, deckFileText, deckFileType, deckName, readDeckFile } from './file';
export { longestLink, readDeckHash, writeDeckHash } from './link';
export { presentedDeck } from './load';
export { keepOffline } from './offline';
export { openShelf } from './open-shelf';
export { newDeckId, type Kept, type KeptName, type Saved, type Shelf } from './shelf';
export { hearTabs, tellTabs } from './tabs';
