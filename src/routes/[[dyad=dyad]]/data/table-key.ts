/** Under which key it is said what a table holds: of the events, how they are coded only where they are. */
export const tableKey = <Name extends string>(name: Name, isCoded: boolean) =>
  name === 'events' && !isCoded ? ('table.events.uncoded' as const) : (`table.${name}` as const);
