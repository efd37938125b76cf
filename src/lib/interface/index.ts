export * from './chart';
export * from './page';
export * from './table';
