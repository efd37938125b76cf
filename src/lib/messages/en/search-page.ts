/** The page that searches all. */
export const searchPage = {
  'search.heading': 'Search',
  'search.field': 'Words in events, people, agreements, source items, eras and background',
  'search.field.plain': 'Words in the record',
  'search.found':
    '.input {$count :number} .match $count 0 {{Nothing found for “{$words}”.}} one {{{$count} result for “{$words}”}} * {{{$count} results for “{$words}”}}',
  'search.first': 'The first {$count} are shown.',
  'search.meant': 'Did you mean',
  'search.hint': 'Fewer words find more. All there is stands in these lists:',
  'search.lists': 'All there is stands in these lists:',
  'search.kind.actor': 'Actor',
  'search.kind.agreement': 'Agreement',
  'search.kind.event': 'Event',
  'search.kind.item': 'Source item',
  'search.kind.era': 'Phase or time of a leader, {$outside}',
  'search.kind.background': 'Background, {$outside}'
} as const;
