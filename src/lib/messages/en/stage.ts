/** What stands around a drawing that is live: its keys, and the way back from a part of its period. */
export const stage = {
  keys: 'Enter or Arrow Down goes into the drawing. Arrow keys lead from mark to mark, Page Up and Page Down by larger steps, Home and End to the first and last. Enter opens a mark, Escape leaves.',
  'keys.network': 'Arrow Right leads into the ties of an actor or agreement and across one of them, Arrow Left back.',
  'keys.warmth':
    'Arrow Up leads from a mark to the line, where Arrow Left and Right read it year by year, Page Up and Page Down by ten years, Home and End at its ends; Arrow Down leads back to the marks.',
  end: 'No further mark this way.',
  'end.line': 'The line goes no further this way.',
  'period.whole': 'Whole period'
} as const;
