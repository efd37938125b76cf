/** Choosing events: the filters, what is chosen, how many events fit it. */
export const filters = {
  'filter.open': 'Filter',
  'filter.label': 'Choose events',
  'filter.period': 'Period',
  'filter.from': 'From',
  'filter.to': 'To',
  'filter.periodForm': 'A year, or a day as 1965-04-05.',
  'filter.begin': 'Beginning of the period',
  'filter.end': 'End of the period',
  'filter.eras': 'Eras',
  'filter.category': 'Category',
  'filter.context': 'Context',
  'filter.actor': 'Actor',
  'filter.q': 'Words',
  'filter.seek': 'Look up a name',
  'filter.apply': 'Apply',
  'filter.active': 'Chosen',

  'chip.period': '{$from} to {$to}',
  'chip.one-time': '{$when}',
  'chip.from': 'from {$from}',
  'chip.to': 'until {$to}',
  'chip.category': '{$value}',
  'chip.context': 'context: {$value}',
  'chip.actor': '{$value}',
  'chip.direction': '{$from} toward {$to}',
  'measure.directed': '{$title}, {$direction}',
  'list.between': '; ',
  'chip.q': '“{$value}”',
  'chip.remove': 'Remove:',

  'status.count': '{$shown} of {$all} events, {$from} to {$to}',
  'status.one-time': '{$shown} of {$all} events, {$when}',

  'view.nothing': 'No event fits this choice.',
  'view.reset': 'Show all events'
} as const;
