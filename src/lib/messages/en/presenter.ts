/** The presenter’s window. */
export const enPresenter = {
  'presenter.title': 'Presenter’s window: {$title}',
  'presenter.lead':
    'This window follows the briefing and needs JavaScript. Without it, the notes stand below each slide:',
  'presenter.briefing': 'the briefing',
  'presenter.now': 'Now',
  'presenter.next': 'Next',
  'presenter.nextStep': 'Next: step {$step}',
  'presenter.end': 'This was the last slide.',
  'presenter.clock': 'Time',
  'presenter.timer': 'Since start',
  'presenter.onSlide': 'This slide',
  'presenter.left': 'Left',
  'presenter.over': 'Over',
  'presenter.plan': 'Planned minutes',
  'presenter.start': 'Start',
  'presenter.pause': 'Pause',
  'presenter.reset': 'Reset',
  'presenter.larger': 'Larger notes',
  'presenter.smaller': 'Smaller notes',
  'presenter.controls': 'Presenter',
  'presenter.blackNow': 'The screen is black.'
} as const;
