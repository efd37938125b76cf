export * from './chart/index.ts';
export * from './compose/index.ts';
export * from './page/index.ts';
export * from './table/index.ts';
export * from './view/index.ts';
