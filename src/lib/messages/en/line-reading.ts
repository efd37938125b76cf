/** What the line of warmth says where it is read, loaded when it first is. */
export const lineReading = {
  'line.name': 'The line of warmth',
  'line.at': '{$date}, warmth {$warmth} of {$bound}, {$level}',
  'line.band': 'band {$low} to {$high}',
  'line.rests.mean': 'rests on {$count} events, older ones counted in part',
  'line.rests.stock': 'rests on {$count} events of the last {$years} years',
  'line.weak.mean': 'rests on fewer than {$count} events, older ones counted in part',
  'line.weak.stock': 'rests on fewer than {$count} events of the last {$years} years',
  'line.last': '{$rests}; the last: {$title}, {$years}',

  'line.card.warmth': 'Warmth {$warmth}, {$level}',
  'line.card.band': 'Band {$low} to {$high}',
  'line.card.rests.mean': 'Rests on {$count} events, older ones counted in part',
  'line.card.rests.stock': 'Rests on {$count} events of the last {$years} years',
  'line.card.weak.mean': 'Dashed: rests on fewer than {$count} events, older ones counted in part',
  'line.card.weak.stock': 'Dashed: rests on fewer than {$count} events of the last {$years} years',
  'line.card.last': 'The last:'
} as const;
