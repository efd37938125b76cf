/** The notes below every chart: its source, and what was chosen. */
export const chartNotes = {
  source:
    '.input {$items :number} .match $items 0 {{Source: the {$record} {$credit}, {$coded}. Dyad, data of {$date}, {$licence}.}} one {{Source: 1 numbered item of the {$record} {$credit}, {$coded}. Dyad, data of {$date}, {$licence}.}} * {{Source: {$items} numbered items of the {$record} {$credit}, {$coded}. Dyad, data of {$date}, {$licence}.}}',
  'source.measures': 'Dyad, data of {$date}, {$licence}.',
  'source.coded': 'coded by {$scales}',
  'source.scored': 'scored by {$scale}',
  'credit.title': '“{$title}”',
  'credit.stated': '{$title} ({$stated})',
  'credit.some': '{$title} ({$stated}; it states no {$missing})',
  'credit.none': '{$title} (which states no {$missing})',
  'credit.counted': '“{$title}”, from {$count} sources',
  'credit.measure': '{$title} ({$source})',
  'credit.more': '.input {$count :number} .match $count one {{and one more}} * {{and {$count} more}}',
  'credit.author': 'author',
  'credit.publisher': 'publisher',
  'credit.date': 'date',
  'credit.address': 'web address',

  'record.article': 'article',
  'record.chronicle': 'chronicle',
  'record.event-data': 'event data',
  'record.mixed': 'sources',
  'scope.article': 'in one article’s record',
  'scope.chronicle': 'in one chronicle’s record',
  'scope.event-data': 'in coded event data',
  'scope.mixed': 'in the record of a few sources',

  'doubt.note': '† {$doubt}',
  'doubt.elsewhere': '† Doubtful in some way: see /method.',

  'choice.note': 'Chosen events only, {$shown} of {$all}: {$choice}.',
  'choice.category': 'of the category {$names}',
  'choice.context': 'of the context {$names}',
  'choice.actor': 'with {$names}',
  'choice.direction': 'of {$from} toward {$to}, mutual ones among them',
  'choice.words': 'found by {$names}',
  'choice.quoted': '“{$name}”'
} as const;
