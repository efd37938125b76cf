/** Every word that a reader sees, in Unicode MessageFormat 2. */
export const en = {
  'site.title': 'Pakistan and the Soviet Union / Russia, {$from}–{$to}',
  'site.lead': 'How warm relations were, in which decades much or little happened: {$events} coded events from 45 numbered items of one article.',
  'warmth.title': 'Warmest in {$warmest}, coldest in {$coldest}',
  'warmth.none': 'No event moves the line in this view',
  'warmth.subtitle': 'Warmth of relations, −10 (conflict) to +10 (cooperation): mean of coded events, half-life {$halflife} years',
  'warmth.band': 'Band: 10th to 90th percentile over uncertain dates and codings. It cannot cover what the article left out.',
  'warmth.early': 'before Pakistan existed',
  'warmth.russia': 'Soviet Union → Russia',
  'density.title': 'The {$decade} were busiest: {$count} of {$total} events',
  'density.none': 'No events in this view',
  'density.subtitle': 'Coded events by decade in which they began, by PLOVER quad class; dashed frame: decade only partly covered',
  'source': 'Source: 45 numbered items of the article “PAK-RUSSIA Relations”, coded with PLOVER',
  'view.nothing': 'No event fits this choice.',
  'view.reset': 'Show all events',
  'view.ignored': '“{$value}” is not allowed for {$parameter}; allowed: {$allowed}. The default is shown.',
  'events.heading': 'Events',
  'events.date': 'Date',
  'events.title': 'Event',
  'events.code': 'Code',
  'events.score': 'Score',
  'events.items': 'Source items'
} as const;
