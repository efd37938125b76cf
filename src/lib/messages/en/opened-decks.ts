/** Briefings from a file or a link: asked for, refused, or carried by an address. */
export const enOpenedDecks = {
  'link.label': 'Link that carries the briefing',
  'link.long': 'Too long for a link: {$length} characters, {$max} at most. Save it as a file instead.',

  'refused.file': 'This file was not opened:',
  'refused.link': 'The briefing in this link was not opened:',
  'refused.kept': 'Your briefing stays as it was.',
  'refused.more': '.input {$count :number} .match $count one {{and {$count} more}} * {{and {$count} more}}',
  'refused.close': 'Close this message',

  'shared.heading': 'A briefing came with this link',
  'shared.what':
    '.input {$count :number} .match $count one {{“{$title}”, {$count} slide.}} * {{“{$title}”, {$count} slides.}}',
  'shared.ask.kept': 'Open it in place of yours? Yours stays among your briefings.',
  'shared.ask.page': 'Open it in place of yours? Yours stays among your briefings until this tab is closed.',
  'shared.ask.unkept':
    'Open it in place of yours? Yours is not kept in this browser; a button leads back to it until this tab is closed.',
  'shared.ask.none': 'Open it?',
  'shared.open': 'Open it',
  'shared.keep': 'Keep mine',
  'shared.kept': 'Your briefing stays as it was.'
} as const;
