export * from './chart';
export * from './page';
export * from './table';
export * from './view';
