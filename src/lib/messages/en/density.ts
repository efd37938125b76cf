export const density = {
  'density.title': 'The {$decade} were busiest: {$count} of {$total} events',
  'density.none': 'No events in this view',
  'density.subtitle': 'Coded events by decade in which they began, by PLOVER quad class; dashed frame: decade only partly covered'
} as const;
