export * from './chart/index.ts';
export * from './briefing/index.ts';
export * from './page/index.ts';
export * from './table/index.ts';
export * from './controls/index.ts';
