/** What all charts share: names of codes and kinds, and the credit line. */
export const charts = {
  'source': 'Source: 45 numbered items of the article “{$source}”, coded with PLOVER',
  'quad.verbal-cooperation': 'Verbal cooperation',
  'quad.material-cooperation': 'Material cooperation',
  'quad.verbal-conflict': 'Verbal conflict',
  'quad.material-conflict': 'Material conflict'
} as const;
