export { handedDeck } from './handed.ts';
