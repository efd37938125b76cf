export { parameterNames, readView, writeView } from './query';
export { periodOf, selectEvents } from './select';
export * from './types';
