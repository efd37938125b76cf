/** Addresses of pages and files that are not there. */
export const missingPages = {
  'missing.event': 'There is no event with this address.',
  'missing.actor': 'There is no actor with this address.',
  'missing.agreement': 'There is no agreement with this address.',
  'missing.item': 'There is no source item with this address.',
  'missing.file': 'There is no file with this name.'
} as const;
