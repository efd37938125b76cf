/** What a page says where a part of its program does not come. It stands in the page: what says it may be what is gone. */
export const enMissingPart = {
  'missing.renewed':
    'A part of this page could not be fetched. The site may have been renewed since you opened the page; loading it again brings the new one.',
  'missing.offline':
    'A part of this page could not be fetched, since there is no network. What stands here stays as it is; try again once there is a network.',
  'missing.reload': 'Load the page again',
  'missing.close': 'Close this message'
} as const;
