/** Whether a briefing is kept in this browser, and changes in another tab. */
export const enDeckSaving = {
  'kept.leave':
    'What you changed last is not kept in this browser, and closing this tab loses it. Until then the editor leads back to it. Leave the editor?',
  'left.unkept': '“{$title}” is not kept in this browser. Closing this tab or loading the page again loses it.',
  'left.unkeptVersion':
    'Another version of “{$title}” is not kept in this browser. Closing this tab or loading the page again loses it.',
  'left.backVersion': 'Back to that version of “{$title}”',
  'left.back': 'Back to “{$title}”',
  'left.drop': 'Discard it',
  'left.ask': '“{$title}” stands nowhere else. Discard it for good?',
  'left.removed': '“{$title}” was removed. It can be put back until this tab is closed or the page is loaded again.',
  'left.putBack': 'Put back',
  'left.close': 'Close this message',

  'kept.default': 'This is a copy of the default briefing; nothing is changed yet.',
  'kept.saving': 'Being saved in this browser',
  'kept.saved': 'Saved in this browser',
  'kept.not': 'Not kept in this browser',
  'kept.page': 'Kept until this tab is closed',
  'kept.failed': 'Not saved: the browser refuses, or does not answer. Save it as a file, so that nothing is lost.',
  'kept.closed':
    'This browser keeps nothing for this page, as in some private windows. You can work on; save the briefing as a file before you leave.',
  'kept.late':
    'The browser’s store has not answered yet. What you type is held by this tab until it does; before you close the tab, save the briefing as a file.',
  'kept.unreadable':
    'What this browser keeps cannot be read: a newer version of this program wrote it, it is broken, or the browser does not give it. It stays as it is; here is a copy of the default.',

  'conflict.changed': 'This briefing was changed in another tab. Nothing from here is saved over it.',
  'conflict.changedHere':
    'This browser keeps another version of “{$title}”, which was changed later in this tab. Nothing from here is saved over it.',
  'conflict.removed':
    'This briefing was removed from this browser, in another tab or with the data of this site. It is not kept, nor is what you change in it.',
  'conflict.take': 'Show the other tab’s version',
  'conflict.takeKept': 'Show the version that is kept',
  'conflict.again': 'Keep mine again',
  'conflict.copy': 'Save mine as a copy'
} as const;
