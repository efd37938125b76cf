/** What is wrong with a briefing, or with the file or link that carries it. */
export const enDeckProblems = {
  problem: '{$where}: {$problem}',
  'where.file': 'File',
  'where.link': 'Link',
  'where.line': 'Line {$line}',
  'where.slide': 'Slide {$number}',
  'where.field': 'Slide {$number}, {$field}',
  'where.step': 'Slide {$number}, step {$step}',

  'fault.large': 'It is too large; at most {$allowed :number} bytes are read.',
  'fault.unread': 'It cannot be read.',
  'fault.utf8': 'It is not UTF-8; save it as UTF-8.',
  'fault.json': 'It is not JSON, as the editor saves it, or it is not whole.',
  'fault.yaml': 'The YAML cannot be read here; a quotation mark, a bracket, a colon or the indentation may be wrong.',
  'fault.alias': 'The YAML refers back with * to another place, which is not allowed; write the text out.',
  'fault.parts': 'It has more fields, lines and marks than any briefing; at most {$allowed :number} are read.',
  'fault.key': 'The field “{$value}” stands here a second time; once is allowed.',
  'fault.linkLong': 'It is too long; at most {$allowed :number} characters are read.',
  'fault.foreign': 'It was not written by this program.',
  'fault.cut': 'It is not whole; it may have been cut on its way.',

  'fault.deck': 'This is not a briefing, which has the fields version, title and slides; here stands {$value}.',
  'fault.version': 'This version is not known: {$value}; allowed: {$allowed}.',
  'fault.newer': 'It is {$value}, newer than this program, which reads version {$allowed}.',
  'fault.unknown': 'There is no such field here; allowed: {$allowed}.',
  'fault.missing': 'This is missing.',
  'fault.text': 'Text is needed here, not {$value}.',
  'fault.empty': 'This is empty; some text is needed.',
  'fault.long': 'This has {$value :number} characters; at most {$allowed :number} are allowed.',
  'fault.control':
    'This holds the character {$value}, which cannot be shown; tabs and line breaks are the only control characters that are allowed.',
  'fault.list': 'A list is needed here, not {$value}.',
  'fault.none': 'At least one slide is needed.',
  'fault.many': 'There are {$value :number} here; at most {$allowed :number} are allowed.',
  'fault.kind': 'A slide has one of these fields, which tells its kind: {$allowed}.',
  'fault.id':
    '“{$value}” is not allowed; an id is of 1 to 80 small letters from a to z, digits and hyphens, and does not begin with a hyphen.',
  'fault.twice': 'Another slide has the id “{$value}” already; each needs its own.',
  'fault.chart': '“{$value}” is not a chart; allowed: {$allowed}.',
  'fault.event': '“{$value}” is not the id of an event; allowed are the ids in events.csv, under /data.',
  'fault.parameter': 'A view has no “{$value}”; allowed: {$allowed}.',
  'fault.nothing': 'No event fits this view.'
} as const;
