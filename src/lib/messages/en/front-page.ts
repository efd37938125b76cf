/** The front page. */
export const frontPage = {
  'site.title': '{$relationship}, {$years}'
} as const;
