export * from './chart';
export * from './compose';
export * from './page';
export * from './table';
export * from './view';
