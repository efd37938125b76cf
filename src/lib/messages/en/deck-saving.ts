/** Whether a briefing is kept in this browser, and changes in another tab. */
export const enDeckSaving = {
  'kept.leave': 'What you changed last is not kept in this browser, and leaving loses it. Leave all the same?',
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
