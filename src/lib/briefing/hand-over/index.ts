export { handedDeck } from './handed';
