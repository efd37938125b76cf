export { parameterNames, readView, writeView } from './query';
export { domainOf, periodOf, selectEvents } from './select';
export * from './types';
