/** The notes below every chart: its source, and what was chosen. */
export const chartNotes = {
  source:
    'Source: {$items} numbered items of the article “{$source}”, coded with PLOVER and CAMEO. Dyad, data of {$date}, {$licence}.',

  'doubt.note': '† {$doubt}',
  'doubt.elsewhere': '† Doubtful in some way: see /method.',

  'choice.note': 'Chosen events only, {$shown} of {$all}: {$choice}.',
  'choice.category': 'of the category {$names}',
  'choice.context': 'of the context {$names}',
  'choice.actor': 'with {$names}',
  'choice.words': 'found by {$names}',
  'choice.quoted': '“{$name}”'
} as const;
