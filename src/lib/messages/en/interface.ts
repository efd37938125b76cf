/** The furniture of the pages: header, filters, status, notices. */
export const furniture = {
  'view.nothing': 'No event fits this choice.',
  'view.reset': 'Show all events',
  'view.ignored': '“{$value}” is not allowed for {$parameter}; allowed: {$allowed}. The default is shown.'
} as const;
