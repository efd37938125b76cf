// Only what a page needs: reading CSV and EDTF stays on the server.
export { dayNumber, yearOf } from './day';
export * from './types';
export * from './vocabulary';
