/** The front page. */
export const frontPage = {
  'site.title': '{$relationship}, {$from}–{$to}'
} as const;
