/** The pages' own words. */
export const pages = {
  'site.title': '{$relationship}, {$from}–{$to}',
  'site.lead': 'How warm relations were, in which decades much or little happened: {$events} coded events from 45 numbered items of one article.',
  'event.all': 'All events and charts',
  'event.confidence': 'Confidence in the coding',
  'event.alternatives': 'Other defensible codings',
  'event.actors': 'Who took part',
  'event.agreement': 'Agreement',
  'event.note': 'Note',
  'event.discrepancies': 'What is doubtful in the source',
  'event.neighbours': 'Previous and next event',
  'events.heading': 'Events',
  'events.date': 'Date',
  'events.title': 'Event',
  'events.code': 'Code',
  'events.score': 'Score',
  'events.items': 'Source items'
} as const;
