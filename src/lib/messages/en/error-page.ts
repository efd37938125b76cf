/** The page of an error. */
export const errorPage = {
  'error.missing': 'This page does not exist',
  'error.missingLead': 'The address may be mistyped, or what stood here has another name now.',
  'error.noPage': 'There is no page with this address.',
  'error.failed': 'This page cannot be shown',
  'error.failedLead': 'Something went wrong here. Trying again may help.',
  'error.offline': 'There is no network, which this page may need. Load it again once there is one.',
  'error.renewed':
    'A part of it could not be fetched. The site may have been renewed since you opened it; loading the page again brings the new one.',
  'error.readOnly': 'This site is only read; what it answers: {$methods}.',
  'error.id': 'It was noted. If you report it, name this number: {$id}',
  'error.search': 'Search the events',
  'error.submit': 'Search',
  'error.ways': 'Ways on',
  'error.home': 'The three charts',
  'error.events': 'All events',
  'error.method': 'How it is done',
  'error.data': 'The data'
} as const;
