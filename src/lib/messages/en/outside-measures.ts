/** Measures from outside the record, in a panel below warmth. */
export const outsideMeasures = {
  'measure.series': 'Beside it',
  'measure.series.none': 'nothing else',
  'measure.label': '{$title}, {$unit}',
  'measure.source': '{$title}: {$source}.',
  'measure.source.licensed': '{$title}: {$source} ({$licence}).',
  'measure.few':
    '.input {$count :number} .match $count one {{Hollow: a value that rests on fewer than {$few} observations ({$dates}).}} * {{Hollow: values that rest on fewer than {$few} observations ({$dates}).}}',
  'measure.gaps': 'No value: {$years}.',
  'measure.correlation':
    'Rank correlation with the line, year by year: {$rho} over {$years} years ({$low} to {$high} in 95 of 100 redraws of {$block}-year blocks); both keep much of the year before, and of unrelated pairs as slow about one in seven leaves out 0.',
  'measure.correlation.none':
    '.input {$years :number} .match $years one {{1 year in common with the line is too few for a correlation; it takes {$min}.}} * {{{$years} years in common with the line are too few for a correlation; it takes {$min}.}}',
  'measure.axis': '{$title}, {$unit}: axis from {$low} to {$high}',
  'measure.summary':
    '{$title}: {$first} in {$from}, {$last} in {$to}; lowest {$low} in {$lowest}, highest {$high} in {$highest}',
  'measure.reading': '{$title} {$value}',
  'measure.reading.counted': '{$title} {$value} ({$n} observations)',
  'measure.method':
    'What was measured elsewhere can be drawn below the line, on the same axis of time and a scale of its own. It is never an event, is never scored or counted, and moves nothing; a year without a value stays empty. The rank correlation (Spearman’s) compares the mean of the line in each whole year with the value of that year. How far it may be off is told by a bootstrap of moving blocks of eight years (Künsch 1989), because either line carries on from the year before: years drawn one by one would make chance look like agreement. Even so the interval is too narrow: of made-up lines that have nothing to do with one another and keep nine tenths of the year before, it leaves out 0 in 12 to 18 of 100 pairs. No correlation is told for single decades; they have too few years.',
  'measure.method.alone':
    'Each value stands at the middle of the time that it was measured in, on a scale of its own; a time without a value stays empty. Nothing is scored or counted, and no measure is compared with another.',
  'measure.table': '{$title}, {$unit}, by date',
  'measure.column.date': 'Date',
  'measure.column.value': 'Value',
  'measure.column.n': 'Observations'
} as const;
