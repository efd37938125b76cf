/** The player of the briefing: what its buttons and keys do, and what is announced. */
export const enPlayer = {
  'do.back': 'Back',
  'do.next': 'Next',
  'do.first': 'First slide',
  'do.last': 'Last slide',
  'do.number': 'The slide with this number',
  'do.overview': 'Overview',
  'do.notes': 'Notes',
  'do.black': 'Black screen',
  'do.presenter': 'Presenter’s window',
  'do.fullscreen': 'Full screen',
  'do.help': 'Keys',
  'do.leave': 'Leave the briefing',
  'do.close': 'Close',
  'do.leaveKey': 'Close what is open, leave full screen, leave the briefing',

  'briefing.byKey': '{$does} ({$key})',

  'do.print': 'All slides and notes on paper or as PDF: print this page.',

  'key.next': 'Right, Down, Space, Page Down',
  'key.back': 'Left, Up, Shift and Space, Page Up',
  'key.first': 'Home',
  'key.last': 'End',
  'key.number': 'Digits, then Enter',
  'key.leave': 'Escape',
  'key.short.next': '→',
  'key.short.back': '←',
  'key.short.leave': 'Esc',
  'key.caption': 'Keys of the briefing',
  'key.key': 'Key',
  'key.does': 'What it does',
  'key.swipe': 'On a touch screen: swipe left for the next, right for the one before.',

  'announce.black': 'The screen is black. {$key} shows the slide again.',
  'announce.shown': 'The slide is shown again.',
  'announce.digits': 'Slide {$digits}: press Enter',
  'announce.offline': 'There is no network, and of this site only the briefing is kept here.',
  'announce.strange':
    'Another window shows another briefing, or this one as it was before a change: the two do not follow each other. Load both anew to have them in step.',
  'announce.blocked':
    'The browser did not open the presenter’s window. Allow windows of this site, or open its address yourself.',
  'announce.noFullscreen': 'This browser does not give a page the full screen.'
} as const;
