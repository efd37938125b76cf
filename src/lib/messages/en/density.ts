/** The words of the density. */
export const density = {
  'density.title.one': '{$bin} was busiest: {$count} of {$total} events',
  'density.title.decade': 'The {$bin} were busiest: {$count} of {$total} events',
  'density.title.tie': '{$bins} were busiest, with {$count} of {$total} events each',
  'density.title.tie-decade': 'The {$bins} were busiest, with {$count} of {$total} events each',
  'density.title.even': '{$total} events, never more than {$count} in {$span}',
  'density.title.only': 'One event began in these years',
  'density.title.alone': '{$total} events, all in {$bin}',
  'density.title.alone-decade': '{$total} events, all in the {$bin}',
  'density.title.alone-chosen': '{$total} chosen events, all in {$bin}',
  'density.title.alone-decade-chosen': '{$total} chosen events, all in the {$bin}',
  'density.title.one-chosen': '{$bin} was busiest: {$count} of {$total} chosen events',
  'density.title.decade-chosen': 'The {$bin} were busiest: {$count} of {$total} chosen events',
  'density.title.tie-chosen': '{$bins} were busiest, with {$count} of {$total} chosen events each',
  'density.title.tie-decade-chosen': 'The {$bins} were busiest, with {$count} of {$total} chosen events each',
  'density.title.even-chosen': '{$total} chosen events, never more than {$count} in {$span}',
  'density.title.only-chosen': 'One chosen event began in these years',
  'density.span.decade': 'a decade',
  'density.span.5years': 'five years',
  'density.span.year': 'a year',
  'density.method': 'Each event is counted once, in the years in which it began; columns without events stay.',
  'density.none': 'No events in this view',
  'density.none.outside': 'No event in view began in these years',
  'density.subtitle.year': 'Coded events by the year in which they began, {$stack}',
  'density.subtitle.5years': 'Coded events in spans of five years in which they began, {$stack}',
  'density.subtitle.decade': 'Coded events by the decade in which they began, {$stack}',
  'density.stack.quad': 'by PLOVER quad class',
  'density.stack.category': 'by PLOVER category',
  'density.stack.context': 'by first PLOVER context',
  'density.stack.none': 'all kinds together',
  'density.other': 'Other',
  'density.events': 'Events',
  'density.partial': 'Only partly covered',
  'density.note': 'An event that lasted counts where it began, one of uncertain date in the middle of its span.',
  'density.pointed':
    '.input {$count :number} .match $count one {{Outlined, with others of its kind: {$events}.}} * {{Outlined, with others of their kinds: {$events}.}}',
  'density.note.outside':
    '.input {$count :number} .match $count one {{{$count} event in view counts in a year before or after the period, and stands in no column.}} * {{{$count} events in view count in years before or after the period, and stand in no column.}}',
  'density.reading':
    'Each column is a span of years, its height the number of events that began in it; the layers are kinds of events.',
  'density.column':
    '.input {$count :number} .match $count 0 {{{$bin}: no event}} one {{{$bin}: 1 event, {$share} of {$total}}} * {{{$bin}: {$count} events, {$share} of {$total}}}',
  'density.layer':
    '.input {$count :number} .match $count one {{{$bin}, {$layer}: 1 event}} * {{{$bin}, {$layer}: {$count} events}}',
  'density.summary':
    '.input {$columns :number} .match $columns one {{One column, {$first}.}} * {{{$total} events in {$columns} columns from {$first} to {$last}; {$empty} without any event.}}',
  'density.table': 'Events by years in which they began',
  'density.years': 'Years',
  'density.total': 'All',
  'density.share': 'Share',
  'density.named': 'Events',
  'density.more': 'and {$count :number} more'
} as const;
