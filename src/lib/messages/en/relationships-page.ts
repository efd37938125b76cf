/** The page of all relationships. */
export const relationshipsPage = {
  'relationships.title': 'Relationships',
  'relationships.lead':
    'Each rests on a record of its own, chosen by other hands: a line that lies higher shows a record with friendlier events, not by itself a closer relationship.',
  'relationships.scale': 'Warmth from {$low} to {$high}, hostile below 0, on one axis from {$from} to {$to}.',
  'relationships.scale.year': 'Warmth from {$low} to {$high}, hostile below 0, on one axis of the year {$from}.',
  'relationships.scales':
    'They are not scored by one scale, so that heights of lines of different scales do not compare: {$scales}.',
  'relationships.scale.of': '{$relationship} by {$scale}',
  'relationships.scale.of-own': '{$relationship} by a scale of its own, {$scale}',
  'relationships.compare.one': 'Compare it with itself in one drawing',
  'relationships.compare': 'Compare them in one drawing, with their difference',
  'relationships.record': 'Coded from the {$record} {$credit}.',
  'relationships.record.uncoded': 'From the {$record} {$credit}.',
  'relationships.record.measures': 'Measured by others: {$measures}.',
  'relationships.line': 'Warmth of {$relationship}: {$finding}.'
} as const;
