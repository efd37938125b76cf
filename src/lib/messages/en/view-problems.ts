/** What is wrong with a value of the address, and what is shown instead. */
export const viewProblems = {
  'view.value': '“{$value}” is not allowed for {$parameter}; allowed: {$allowed}.',
  'view.whole': '“{$value}” is not allowed for {$parameter}; allowed: whole numbers, {$allowed}.',
  'view.date':
    '“{$value}” is not allowed for {$parameter}; allowed: a year or a day of the calendar, as in {$allowed}.',
  'view.codes':
    '“{$value}” is not allowed for {$parameter}; allowed: at most {$allowed} names of letters, digits, hyphens and underscores, with commas between them.',
  'view.words':
    '“{$value}” is not allowed for {$parameter}; allowed: at most {$allowed} letters, no control characters.',
  'view.pixels':
    '“{$value}” is not allowed for {$parameter}, since a picture of this width would have too many pixels; allowed: {$allowed}.',
  'view.order':
    '“{$value}” is not allowed for {$parameter}, since the period would end before it begins; allowed: {$allowed}.',
  'view.code': 'The data have no “{$value}” for {$parameter}; allowed: {$allowed}.',
  'view.code.near': 'The data have no “{$value}” for {$parameter}; did you mean {$nearest}? Allowed: {$allowed}.',
  'view.id': 'The data have no “{$value}” for {$parameter}; allowed are the ids in {$allowed}, under /data.',
  'view.id.near':
    'The data have no “{$value}” for {$parameter}; did you mean {$nearest}? Allowed are the ids in {$allowed}, under /data.',
  'view.own':
    '“{$value}” is not allowed for {$parameter}, since these data state no scores by a scale of their own; allowed: {$allowed}.',
  'view.undirected':
    '“{$value}” is not allowed for {$parameter}, since these data do not tell which side did what; allowed: {$allowed}.',
  'view.notice': '{$problem} {$shown}',
  'view.shown.default': 'The default is shown.',
  'view.shown.period': 'The whole period is shown.',
  'view.shown.rest': 'It is left out.'
} as const;
