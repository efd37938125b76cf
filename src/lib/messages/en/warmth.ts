export const warmth = {
  'warmth.title': 'Warmest in {$warmest}, coldest in {$coldest}',
  'warmth.none': 'No event moves the line in this view',
  'warmth.subtitle': 'Warmth of relations, −10 (conflict) to +10 (cooperation): mean of coded events, half-life {$halflife} years',
  'warmth.band': 'Band: 10th to 90th percentile over uncertain dates and codings. It cannot cover what the article left out.',
  'warmth.early': 'before Pakistan existed',
  'warmth.russia': 'Soviet Union → Russia'
} as const;
