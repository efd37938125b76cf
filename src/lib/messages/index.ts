export { message, type MessageKey } from './message';
