export { dayNumber, parseEventDate, yearOf } from './date';
export { notAllowed } from './nearest';
export * from './types';
export * from './vocabulary';
