import type { CodedBy } from '#lib/messages/index.ts';

/** Under which key it is said what a table holds: of the events, how they are coded or scored only where they are. */
export function tableKey<Name extends string>(name: Name, { plover, cameo, own }: CodedBy) {
  if (name !== 'events' || plover || cameo) return `table.${name}` as const;
  return own ? ('table.events.scored' as const) : ('table.events.uncoded' as const);
}
