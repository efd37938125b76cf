/** What the editor announces, and the names of its steps back and forth. */
export const enEditorAnnouncements = {
  'edit.title': 'the title of the briefing changed',
  'edit.slide': '“{$title}” changed',
  'edit.add': '“{$title}” added',
  'edit.move': '“{$title}” moved',
  'edit.duplicate': '“{$title}” duplicated',
  'edit.remove': '“{$title}” deleted',

  'announce.undone': 'Undone: {$what}.',
  'announce.redone': 'Done again: {$what}.',
  'announce.moved': '“{$title}” is now slide {$number} of {$count}.',
  'announce.first': 'This is the first slide.',
  'announce.last': 'This is the last slide.',
  'announce.duplicated': 'Duplicated as slide {$number}.',
  'announce.added': 'Added as slide {$number}.',
  'announce.removed': '“{$title}” deleted. Undo brings it back.',
  'announce.only': 'A briefing holds at least one slide.',
  'announce.full': 'A briefing holds at most {$max} slides.',
  'announce.opened':
    '.input {$count :number} .match $count one {{“{$title}” opened: {$count} slide.}} * {{“{$title}” opened: {$count} slides.}}',
  'announce.deckRemoved':
    '“{$title}” was removed. It can be put back until this tab is closed or the page is loaded again.',
  'announce.notDone':
    'Not done: the browser did not give or take what it keeps. Trying again may help; a file keeps the briefing in any case.',
  'announce.storeAnswered': 'The browser’s store has answered: what you write here is kept in it.',
  'announce.saved': 'Saved: {$name}',
  'announce.linkCopied': 'The link is on the clipboard. It carries the whole briefing.',
  'announce.linkShown': 'The link stands in the field. It carries the whole briefing.',
  'announce.tookOver': 'The version that this browser keeps is shown.',
  'announce.followed': 'This briefing was changed in another tab; that version is shown.',
  'announce.copied': 'Saved as “{$title}”.'
} as const;
