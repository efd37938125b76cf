/** The words of the chart that shows how far the warmth of a view depends on the measure. */
export const robustness = {
  'robustness.title.claim': 'By all {$count} ways to measure, relations {$moves}',
  'robustness.title.claim-chosen': 'By all {$count} ways to measure the chosen events, relations {$moves}',
  'robustness.title.none': 'No rise or fall of the line holds by all {$count} ways to measure',
  'robustness.title.none-chosen': 'No rise or fall of the chosen events’ line holds by all {$count} ways to measure',
  'robustness.subtitle':
    'The same events, {$scope}, by two scales, where an event counts half after 3, 5 and 10 years, and as a stock; first the line shown, among {$draws} that doubtful dates and codings and few events leave open',
  'robustness.shown': 'Shown, and {$draws} draws',
  'robustness.mean':
    '.input {$halflife :number} .match $halflife one {{{$scale}, one year}} * {{{$scale}, {$halflife} years}}',
  'robustness.stock': '{$scale}, as a stock',
  'robustness.share': 'holds in {$share} of 100',
  'robustness.panel': '{$setting}: what the title says {$share} draws',
  'robustness.panel.none': '{$setting}: the line runs from {$first} to {$last}',
  'robustness.panel.shown': 'The line that is shown, and {$draws} draws of it',
  'robustness.order.warmer': 'warmer in {$to} than in {$from}',
  'robustness.order.colder': 'cooler in {$to} than in {$from}',
  'robustness.summary.order':
    'That it was {$order} holds in {$least} to {$most} of 100 draws, depending on the measure.',
  'robustness.summary.depends': 'How high the line stands, and what else it does, depends on the measure.',
  'robustness.note':
    'Said is what holds together in {$share} of 100 of {$draws} draws or more, by every measure. That is what this record shows, not how likely history was so.',
  'robustness.reading':
    'Each small chart is the same time by another measure; where they all rise and fall alike, the measure does not matter. Shaded are the years that the title compares.',
  'robustness.table': 'By each measure, in how many of 100 draws each order holds',
  'robustness.column.measure': 'Measure',
  'robustness.column.together': 'What the title says'
} as const;
