/** What stands around every page: header, navigation, theme, footer. */
export const pageFrame = {
  'site.name': 'Dyad',

  'page.title': '{$page}: {$relationship}',
  'relationship.apart': '{$title} ({$id})',
  'page.skip': 'Skip to the content',

  'nav.label': 'Pages',
  'nav.overview': 'Overview',
  'nav.warmth': 'Warmth',
  'nav.density': 'By decade',
  'nav.robustness': 'How sure?',
  'nav.network': 'Network',
  'nav.events': 'Events',
  'nav.briefing': 'Briefing',
  'nav.method': 'Method',
  'nav.data': 'Data',
  'nav.more': 'More',
  'nav.menu': 'Menu',
  'nav.actors': 'Actors',
  'nav.agreements': 'Agreements',
  'nav.items': 'Source items',
  'nav.relationships': 'Relationships',
  'nav.compare': 'Compare',

  'switch.label': 'Other relationships',
  'switch.all': 'All, side by side',
  'switch.compare': 'Compare with another',

  'search.label': 'Search events, people, agreements and items',
  'search.submit': 'Search',

  'theme.label': 'Colours of the page',
  'theme.system': 'As the system has it',
  'theme.light': 'Light',
  'theme.dark': 'Dark',

  'footer.source': 'Coded from the {$record} {$credit}.',
  'footer.source.measures': 'Measured by others: {$measures}.',
  'footer.source.uncoded': 'From the {$record} {$credit}.',
  'footer.method': 'How it is done',
  'footer.licence': 'Code: MIT licence; data: {$licence}.',
  'footer.data': 'Get the data'
} as const;
