/** The pages of source items. */
export const itemPages = {
  'items.heading': 'Source items',
  'items.all': 'All {$count} items',
  'items.lead': 'What each source item is about, in our words; it leads to the events that rest on it.',
  'items.none': 'The record of this relationship has no numbered source items.',
  'items.claims': 'Claims of its prose',

  'item.title': '{$item}: {$topic}',
  'item.lead': 'What it is about, in our words; the source itself is not quoted.',
  'item.source': 'Source',
  'item.address': 'Open the source',
  'item.events': 'Events that rest on it',
  'item.eventsCaption': 'In order of time',
  'item.noEvents': 'None. It is told for what it adds.',
  'item.agreements': 'Agreements that rest on it',
  'item.neighbours': 'Previous and next item'
} as const;
