/** The furniture of the pages: header, filters, status, notices. */
export const furniture = {
  'site.name': 'Dyad',
  'page.skip': 'Skip to the content',
  'nav.label': 'Pages',
  'nav.overview': 'Overview',
  'nav.warmth': 'Warmth',
  'nav.density': 'Density',
  'nav.network': 'Network',
  'nav.events': 'Events',
  'nav.method': 'Method',
  'nav.data': 'Data',
  'theme.label': 'Colours of the page',
  'theme.system': 'As the system has it',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  'footer.source': 'Coded from the article “{$source}”.',
  'footer.method': 'How it is done',
  'footer.licence': 'MIT licence.',
  'footer.data': 'Get the data',

  'view.nothing': 'No event fits this choice.',
  'view.reset': 'Show all events',
  'view.ignored': '“{$value}” is not allowed for {$parameter}; allowed: {$allowed}. The default is shown.',
  'view.order': 'The end of the period, {$value}, lies before its beginning; allowed: {$allowed}. The whole period is shown.',
  'view.unknown': 'The data have no “{$value}” for {$parameter}.',
  'view.unknown.near': 'The data have no “{$value}” for {$parameter}; did you mean {$nearest}?'
} as const;
