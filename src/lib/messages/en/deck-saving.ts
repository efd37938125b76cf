/** Whether a briefing is kept in this browser, and changes in another tab. */
export const enDeckSaving = {
  'kept.leave':
    'What you changed last is not kept in this browser, and closing this tab loses it. Until then the editor leads back to it. Leave the editor?',
  'left.unkept': '“{$title}” is not kept in this browser. Closing this tab or loading the page again loses it.',
  'left.back': 'Back to “{$title}”',
  'left.drop': 'Discard it',
  'left.ask': '“{$title}” stands nowhere else. Discard it for good?',
  'left.removed': '“{$title}” was removed from this browser.',
  'left.putBack': 'Put back',
  'left.close': 'Close this message',

  'kept.default': 'This is a copy of the default briefing. Your first change will keep it in this browser.',
  'kept.saving': 'Being saved in this browser',
  'kept.saved': 'Saved in this browser',
  'kept.failed': 'Not saved: the browser refused. Save it as a file, so that nothing is lost.',
  'kept.closed':
    'This browser keeps nothing for this page, as in some private windows. You can work on; save the briefing as a file before you leave.',
  'kept.unreadable':
    'A briefing in this browser was written by a newer version of this program, or is broken. It stays as it is; here is a copy of the default.',

  'conflict.label': 'Another tab',
  'conflict.changed': 'This briefing was changed in another tab. Nothing from here is saved over it.',
  'conflict.removed': 'This briefing was removed in another tab.',
  'conflict.take': 'Show the other tab’s version',
  'conflict.copy': 'Save mine as a copy'
} as const;
