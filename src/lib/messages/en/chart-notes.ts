/** The notes below every chart: its source, and what was chosen. */
export const chartNotes = {
  source:
    '.input {$items :number} .match $items 0 {{Source: the {$record} {$credit}, coded with PLOVER and CAMEO. Dyad, data of {$date}, {$licence}.}} one {{Source: 1 numbered item of the {$record} {$credit}, coded with PLOVER and CAMEO. Dyad, data of {$date}, {$licence}.}} * {{Source: {$items} numbered items of the {$record} {$credit}, coded with PLOVER and CAMEO. Dyad, data of {$date}, {$licence}.}}',
  'credit.title': '“{$title}”',
  'credit.stated': '{$title} ({$stated})',
  'credit.some': '{$title} ({$stated}; it states no {$missing})',
  'credit.none': '{$title} (which states no {$missing})',
  'credit.more': '.input {$count :number} .match $count one {{and one more}} * {{and {$count} more}}',
  'credit.author': 'author',
  'credit.publisher': 'publisher',
  'credit.date': 'date',
  'credit.address': 'address',

  'record.article': 'article',
  'record.chronicle': 'chronicle',
  'record.event-data': 'event data',
  'record.mixed': 'sources',
  'scope.article': 'as this article records it',
  'scope.chronicle': 'as this chronicle records it',
  'scope.event-data': 'as these event data record it',
  'scope.mixed': 'as these sources record it',

  'doubt.note': '† {$doubt}',
  'doubt.elsewhere': '† Doubtful in some way: see /method.',

  'choice.note': 'Chosen events only, {$shown} of {$all}: {$choice}.',
  'choice.category': 'of the category {$names}',
  'choice.context': 'of the context {$names}',
  'choice.actor': 'with {$names}',
  'choice.words': 'found by {$names}',
  'choice.quoted': '“{$name}”'
} as const;
