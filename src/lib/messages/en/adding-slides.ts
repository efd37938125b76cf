/** What is said when a slide is added from another page. */
export const enAddingSlides = {
  'added.done': 'Added to the briefing as slide {$number}. A link to the editor follows.',
  'added.shown': 'Slide {$number}.',
  'added.closed': 'Not added: this browser keeps nothing for this page.',
  'added.late': 'Not added: the browser’s store has not answered yet. Trying again may help.',
  'added.full': 'Not added: the briefing holds as many slides as it can.',
  'added.unreadable':
    'Not added: the briefing in this browser was written by a newer version of this program. It stays as it is.',
  'added.failed': 'Not added: something went wrong. Trying again may help.'
} as const;
