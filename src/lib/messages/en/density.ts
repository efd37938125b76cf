/** The words of the events by decade. */
export const density = {
  'density.title.run': '{$count} of {$total} events in {$bins}',
  'density.title.run-chosen': '{$count} of {$total} chosen events in {$bins}',
  'density.title.all':
    '.input {$total :number} .match $total 2 {{Both events in {$bins}}} * {{All {$total} events in {$bins}}}',
  'density.title.all-chosen':
    '.input {$total :number} .match $total 2 {{Both chosen events in {$bins}}} * {{All {$total} chosen events in {$bins}}}',
  'density.title.plain':
    '.input {$total :number} .match $total one {{One event {$period}}} * {{{$total} events {$period}}}',
  'density.title.plain-chosen':
    '.input {$total :number} .match $total one {{One chosen event {$period}}} * {{{$total} chosen events {$period}}}',
  'density.title.few':
    '.input {$total :number} .match $total one {{One event {$period}, in {$years}}} * {{{$total} events {$period}, in {$years}}}',
  'density.title.few-chosen':
    '.input {$total :number} .match $total one {{One chosen event {$period}, in {$years}}} * {{{$total} chosen events {$period}, in {$years}}}',
  'density.title.spread': '{$title}, {$least} to {$most} in each whole decade',
  'density.title.even': '{$title}, {$least} in each whole decade',
  'density.title.uncoded': '{$title}, not coded',
  'density.decade': 'the {$decade}',
  'density.decades': 'the {$first} to {$last}',
  'density.decades-two': 'the {$first} and {$last}',
  'density.none': 'No event {$period}',
  'density.none-chosen': 'No event of this choice {$period}',
  'density.none.outside': 'No event in view began in these years',
  'density.subtitle.year': '{$dyad}: events by the year in which they began, {$scope}; {$stack}',
  'density.subtitle.5years': '{$dyad}: events by the five years in which they began, {$scope}; {$stack}',
  'density.subtitle.decade': '{$dyad}: events by the decade in which they began, {$scope}; {$stack}',
  'density.stack.quad': 'friendly and hostile, words and deeds',
  'density.stack.category': 'by PLOVER category',
  'density.stack.context': 'by first PLOVER context',
  'density.stack.uncoded': 'not coded',
  'density.stack.no-category': 'without a PLOVER category',
  'density.stack.no-context': 'without a context',
  'density.stack.none': 'all kinds together',
  'density.other': 'Other',
  'density.uncoded': 'Not coded',
  'density.no-context': 'No context',
  'density.events': 'Events',
  'density.covered': 'Years covered',
  'density.whole': 'all',
  'density.cut.beforeBoth': '{$early}',
  'density.cut.beforeRecord': 'before the record begins',
  'density.cut.afterRecord': 'after the record ends',
  'density.cut.outsidePeriod': 'outside the period',
  'density.only': 'only {$covered}',
  'density.partly': 'Shaded, and not compared with the others: {$bins}.',
  'density.partly.all': 'Shaded, as not wholly covered: {$bins}.',
  'density.partly.bins': '{$bins} ({$covered})',
  'density.note':
    'An event that lasted counts where it began, one of uncertain date in the middle of the dates it may have.',
  'density.pointed':
    '.input {$count :number} .match $count one {{Outlined, with others of its kind: {$events}.}} * {{Outlined, with others of their kinds: {$events}.}}',
  'density.note.outside':
    '.input {$count :number} .match $count one {{{$count} event in view counts in a year before or after the period, and stands in no column.}} * {{{$count} events in view count in years before or after the period, and stand in no column.}}',
  'density.reading':
    'Each column is a span of years, its height the number of events that began in it; the layers are kinds of events.',
  'density.column':
    '.input {$count :number} .match $count 0 {{{$bin}: no event}} one {{{$bin}: 1 event, {$share} of {$total}}} * {{{$bin}: {$count} events, {$share} of {$total}}}',
  'density.column.partly': '{$column}; only {$covered} of it covered',
  'density.column.uncovered': '{$column}; {$cut}',
  'density.layer':
    '.input {$count :number} .match $count one {{{$bin}, {$layer}: 1 event}} * {{{$bin}, {$layer}: {$count} events}}',
  'density.summary':
    '.input {$columns :number} .match $columns one {{One column, {$first}.}} * {{{$total} events in {$columns} columns from {$first} to {$last}.}}',
  'density.summary.empty':
    '.input {$empty :number} .match $empty 0 {{None that is wholly covered is without any event.}} one {{One that is wholly covered is without any event.}} * {{{$empty} that are wholly covered are without any event.}}',
  'density.table': 'Events by years in which they began',
  'density.years': 'Years',
  'density.total': 'All',
  'density.share': 'Share',
  'density.named': 'Events',
  'density.more': 'and {$count :number} more'
} as const;
