export { checkView } from './check';
export { domainOf, periodOf } from './period';
export { parameterNames, readView, writeView } from './query';
export { selectEvents } from './select';
export * from './types';
