/** The words of the chart that shows how far the warmth of a view depends on the measure. */
export const robustness = {
  'robustness.title.claim': 'By all {$count} ways to measure, relations {$moves}',
  'robustness.title.claim-chosen': 'By all {$count} ways to measure the chosen events, relations {$moves}',
  'robustness.title.none': 'No rise or fall of the line holds by all {$count} ways to measure',
  'robustness.title.none-chosen': 'No rise or fall of the chosen events’ line holds by all {$count} ways to measure',
  'robustness.subtitle':
    '{$dyad}: the same events, {$scope}, scored by {$tables}, fading by half in 3, 5 or 10 years or not at all; first the line shown, with {$draws} reruns that vary what is doubtful',
  'robustness.tables': '.input {$count :number} .match $count one {{one table}} * {{two tables}}',
  'robustness.tables.own':
    '.input {$count :number} .match $count one {{a scale of its own}} * {{{$count} scales, one of them its own}}',
  'robustness.title.unscored': 'Without scores there is no line to measure',
  'robustness.subtitle.unscored': '{$dyad}: what happened, {$scope}',
  'robustness.reading.unscored': 'There is no line: none of the events in view has a score by the scale chosen.',
  'robustness.reading.uncoded': 'There is no line: no event of this record has a score by any scale.',
  'robustness.panel.no-line': '{$setting}: no line',
  'robustness.shown.none': 'Line shown',
  'robustness.shown': 'Line shown, with {$draws} reruns',
  'robustness.mean':
    '.input {$halflife :number} .match $halflife one {{{$scale}, half after one year}} * {{{$scale}, half after {$halflife} years}}',
  'robustness.short':
    '.input {$halflife :number} .match $halflife one {{{$scale}, one year}} * {{{$scale}, {$halflife} years}}',
  'robustness.stock': '{$scale}, without fading',
  'robustness.share': 'true in {$share} of 100 reruns',
  'robustness.panel': '{$setting}: that relations {$moves} is {$share}',
  'robustness.panel.none': '{$setting}: the line runs from {$first} to {$last}',
  'robustness.panel.shown': 'The line that is shown, with {$draws} reruns of it',
  'robustness.order.warmer': 'warmer in {$to} than in {$from}',
  'robustness.order.colder': 'cooler in {$to} than in {$from}',
  'robustness.summary.order':
    'That it was {$order} holds in {$least} to {$most} of 100 reruns, depending on the measure.',
  'robustness.summary.depends': 'How high the line stands, and what else it does, depends on the measure.',
  'robustness.tested':
    'Tested: that relations {$moves}, all of it at once. A title says so only where it is true in at least {$share} of 100 reruns ({$draws} in all) by every measure. That tests what this record shows, not what happened.',
  'robustness.untold':
    'A title tells a rise or fall only where it is true in at least {$share} of 100 reruns ({$draws} in all) by every measure. That tests what this record shows, not what happened.',
  'robustness.reading':
    'Each small chart is the same time by another measure; where they all rise and fall alike, the measure does not matter. Coloured are the years that are compared.',
  'robustness.table': 'By each measure, in how many of 100 reruns each order holds',
  'robustness.table.none': 'The line has no rise or fall that other measures could be asked about.',
  'robustness.column.measure': 'Measure',
  'robustness.column.together': 'All at once: {$moves}'
} as const;
