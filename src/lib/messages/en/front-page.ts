/** The front page. */
export const frontPage = {
  'site.title': '{$relationship}, {$from}–{$to}',
  'site.lead':
    'How warm relations were and when, in which decades much or little happened, and who dealt with whom: {$events} coded events from {$items} numbered items of one article.'
} as const;
