/** Handing a briefing over as a file. */
export const enDeckDownload = {
  'hand.label': 'Hand over',
  'hand.pptx': 'PowerPoint',
  'hand.pdf': 'PDF',
  'hand.handout': 'Handout with notes (PDF)',
  'hand.zip': 'Pictures (ZIP)',
  'hand.theme': 'Theme',
  'hand.steps': 'Steps',
  'hand.steps.apart': 'a slide each',
  'hand.steps.together': 'all on their slide',
  'hand.print': 'Print with notes',
  'hand.making': 'Being made: {$what}',
  'hand.failed': 'The file could not be made. Trying again may help; the briefing itself is as it was.',
  'hand.offline':
    'The file could not be made: there is no network, and this browser has not kept what makes it. Saving the briefing as a file needs no network.'
} as const;
