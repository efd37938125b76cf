/** What all charts share: names of codes and kinds, and the credit line. */
export const charts = {
  source:
    'Source: {$items} numbered items of the article “{$source}”, coded with PLOVER and CAMEO. Dyad, data of {$date}, {$licence}.',
  'choice.note': 'Chosen events only, {$shown} of {$all}: {$choice}.',
  'choice.category': 'of the category {$names}',
  'choice.context': 'of the context {$names}',
  'choice.actor': 'with {$names}',
  'choice.words': 'found by {$names}',
  'choice.quoted': '“{$name}”',
  'quad.verbal-cooperation': 'Verbal cooperation',
  'quad.material-cooperation': 'Material cooperation',
  'quad.verbal-conflict': 'Verbal conflict',
  'quad.material-conflict': 'Material conflict'
} as const;
