/** The furniture of the pages: header, filters, status, notices. */
export const furniture = {
  'view.nothing': 'No event fits this choice.',
  'view.reset': 'Show all events',
  'view.ignored': '“{$value}” is not allowed for {$parameter}; allowed: {$allowed}. The default is shown.',
  'view.order': 'The end of the period, {$value}, lies before its beginning; allowed: {$allowed}. The whole period is shown.',
  'view.unknown': 'The data have no “{$value}” for {$parameter}.',
  'view.unknown.near': 'The data have no “{$value}” for {$parameter}; did you mean {$nearest}?'
} as const;
