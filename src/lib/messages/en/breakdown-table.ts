/** The table that works a value of the line out by hand. */
export const breakdownTable = {
  'breakdown.caption': 'Every act that the line remembers on {$day}',
  'breakdown.day': 'Day on which it acts',
  'breakdown.event': 'Event',
  'breakdown.age': 'Age in years',
  'breakdown.weight': 'Weight',
  'breakdown.score': 'Score',
  'breakdown.product': 'Score × weight',
  'breakdown.result': 'Warmth = {$weighted} / ({$neutral} + {$weight}) = {$warmth}'
} as const;
