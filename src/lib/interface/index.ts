export * from './page';
export * from './table';
