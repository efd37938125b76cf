export { deckForExport } from './deck-for-export.ts';
