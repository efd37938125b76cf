/** Eras and background events: from general works, never from the record. */
export const eras = {
  'outside.article': 'not from the article',
  'outside.chronicle': 'not from the chronicle',
  'outside.event-data': 'not from the event data',
  'outside.mixed': 'not from the sources',
  'outside.summary': 'From general works, {$outside} and never scored or counted: {$titles}.',
  'outside.dated': '{$title} ({$date})',
  'outside.led': 'leaders, {$side}: {$leaders}',

  'background.mark': '{$name} ({$date}); {$outside}, never scored or counted; source: {$source}',
  'background.name': '{$years} {$title}',
  'background.with-note': '{$sentence}. {$note}',
  'background.page': 'Sources of what is {$outside}',

  'era.mark.phase': '{$label}, {$when}: a phase {$outside}; source: {$source}. {$record}',
  'era.mark.phase.unsourced': '{$label}, {$when}: a phase {$outside}. {$record}',
  'era.mark.leader': '{$label}, {$when}: leader, {$side}; {$outside}; source: {$source}. {$record}',
  'era.mark.leader.unsourced': '{$label}, {$when}: leader, {$side}; {$outside}. {$record}',
  'era.note': 'Phases, from the left: {$phases}.',
  'era.note.leaders': 'Leaders whose time is too narrow for their name stand without it.',
  'era.none': 'The record has no event of this time.',
  'era.none-chosen': 'No event of this choice falls in this time.',
  'era.events': '.input {$count :number} .match $count one {{1 event, {$kinds}.}} * {{{$count} events, {$kinds}.}}',
  'era.events-chosen':
    '.input {$count :number} .match $count one {{1 event of this choice, {$kinds}.}} * {{{$count} events of this choice, {$kinds}.}}',
  'era.move': '{$title} ({$date}), {$size}',
  'era.level': 'The line stands at {$warmth} on average: {$level}.',
  'era.moves': 'The largest moves of the line, up and down: {$moves}.',
  'era.still': 'None of them moved the line.',

  'era.phases': 'Phases of the relationship',
  'era.leaders': 'Who led {$side}',
  'era.lead':
    'Eras are {$outside}; what is said of each is counted from its events. Choosing one sets the period, choosing it again the whole.',

  'eras.caption': 'Phases and leaders: {$outside}',
  'eras.label': 'Era',
  'eras.when': 'Time',
  'eras.note': 'Why these bounds',
  'eras.source': 'Known from',
  'background.caption': 'Background: {$outside}, never scored or counted',
  'background.lead':
    'A reader of the charts would miss some things of which the record says nothing: who led at the time, by which phases histories tell the relationship, and what happened around it. They stand in tables of their own, are {$outside}, and are drawn below the time axis of warmth as hollow marks and a strip. They have no score and are not counted: every number is the same without them, and where a drawing is too low for all it leaves them out first. The bounds of phases are a matter of judgement.',
  'background.date': 'Date',
  'background.title': 'What happened',
  'background.note': 'What else to know',
  'background.source': 'Known from',

  'measure.eras': 'Eras',
  'measure.background-events': 'Background',
  'measure.show': 'Shown',
  'measure.eras.show': 'Phases',
  'measure.eras.leaders': 'Phases and leaders',
  'measure.eras.hide': 'Hidden',
  'measure.hide': 'Hidden'
} as const;
