/** How spans and decades are written. */
export const dates = {
  'date.span': '{$first}–{$last}',
  'date.since': 'since {$first}',
  'date.within': 'between {$first} and {$last}',
  'date.either': '{$first} or {$last}',
  'date.decade': '{$year}s',
  'date.early': 'AD {$year}',
  'date.before': '{$year} BC'
} as const;
