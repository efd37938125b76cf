/** The words of the warmth chart. */
export const warmth = {
  'warmth.title.claim': 'Relations {$moves}',
  'warmth.title.claim-chosen': 'Counting the chosen events alone, relations {$moves}',
  'warmth.title.undecided': '{$kinds} events {$period}: the record does not decide whether relations warmed or cooled',
  'warmth.title.undecided-chosen':
    '{$kinds} events of this choice {$period}: they do not decide whether relations warmed or cooled',
  'warmth.title.mixed':
    '{$count} events {$period}, {$kinds}: the record does not decide whether relations warmed or cooled',
  'warmth.title.mixed-chosen':
    '{$count} events of this choice {$period}, {$kinds}: they do not decide whether relations warmed or cooled',
  'warmth.title.few':
    '.input {$count :number} .match $count one {{One event {$period}: {$named}}} * {{{$count} events {$period}: {$named}}}',
  'warmth.title.few-chosen':
    '.input {$count :number} .match $count one {{One event of this choice {$period}: {$named}}} * {{{$count} events of this choice {$period}: {$named}}}',
  'warmth.title.named': '{$title} ({$date})',
  'warmth.title.early-chosen': '{$count} chosen events {$early}; the line begins later',
  'warmth.title.early': '{$count} events {$early}; the line begins later',
  'warmth.title.uncoded': '{$count} events {$period}, not coded',
  'warmth.title.uncoded-chosen': '{$count} events of this choice {$period}, not coded',
  'warmth.title.unscored': '{$count} events {$period}, none with a score by {$scale}',
  'warmth.title.unscored-chosen': '{$count} events of this choice {$period}, none with a score by {$scale}',
  'warmth.title.measures': '{$titles}, {$period}',
  'warmth.title.none': 'No event {$period}',
  'warmth.title.none-chosen': 'No event of this choice {$period}',
  'warmth.warmed-from': 'warmed from {$from} to {$to}',
  'warmth.cooled-from': 'cooled from {$from} to {$to}',
  'warmth.warmed-by': 'warmed by {$to}',
  'warmth.cooled-by': 'cooled by {$to}',
  'warmth.warmed-again': 'warmed again by {$to}',
  'warmth.cooled-again': 'cooled again by {$to}',
  'warmth.since': 'After {$year} not all ways to measure agree.',
  'warmth.period': 'from {$first} to {$last}',
  'warmth.period-day': 'on {$day}',
  'warmth.period-year': 'in {$year}',

  'warmth.subtitle.mean':
    '.input {$halflife :number} .match $halflife one {{{$dyad}: how warm relations were {$scope}, from −10 to +10; an event counts half after one year.}} * {{{$dyad}: how warm relations were {$scope}, from −10 to +10; an event counts half after {$halflife} years.}}',
  'warmth.subtitle.stock':
    '{$dyad}: how warm relations were {$scope}, from −9 to +9; each event moves the level reached before it, and none fades (measure of Yan and Zhou).',
  'warmth.subtitle.events': '{$dyad}: what happened, {$scope}. Without scores there is no line.',
  'warmth.subtitle.measures':
    '{$dyad}: measured by others, each on a scale of its own. The record has no events, and so no line of warmth.',
  'warmth.note.no-room': 'What is {$outside} has no room here.',
  'warmth.note.phases-only': 'Events that are {$outside} have no room here.',
  'warmth.note.no-leaders': 'Leaders have no room here.',
  'warmth.note.cut': 'Where it meets the edge it goes on beyond.',
  'warmth.note.band':
    'Band: where the line lies in 80 of 100 reruns that vary {$varied}. It cannot show what the record left out.',
  'warmth.note.band.own':
    'Band: where the line lies in 80 of 100 reruns that vary {$varied}, and no codings: no other one has a score by {$scale}. It cannot show what the record left out.',
  'warmth.varied.both': 'doubtful dates and codings and how much each event counts',
  'warmth.varied.dates': 'doubtful dates and how much each event counts',
  'warmth.varied.codings': 'doubtful codings and how much each event counts',
  'warmth.varied.none': 'how much each event counts',
  'warmth.note.dashed.mean': 'Dashed line: fewer than {$count} events behind it, older ones counted in part.',
  'warmth.note.dashed.stock': 'Dashed line: fewer than {$count} events in the last {$years} years.',
  'warmth.note.scale': 'Events are scored by {$scale}.',
  'warmth.note.statements':
    '.input {$count :number} .match $count one {{One has a CAMEO code of no PLOVER category: it stands as “not coded”, and Goldstein alone scores it.}} * {{{$count} have CAMEO codes of no PLOVER category: they stand as “not coded”, and Goldstein alone scores them.}}',
  'warmth.note.statements.own':
    '.input {$count :number} .match $count one {{One has a CAMEO code of no PLOVER category: it stands as “not coded”, and has no score by PLOVER.}} * {{{$count} have CAMEO codes of no PLOVER category: they stand as “not coded”, and have no scores by PLOVER.}}',
  'warmth.note.weights': 'Events count by {$name}: one of {$mean}, the mean of the record, counts once.',
  'warmth.note.weights.unnamed': 'their weights',
  'warmth.note.unscored':
    '.input {$count :number} .match $count one {{One event has no score and does not move the line.}} * {{{$count} events have no score and do not move the line.}}',
  'warmth.note.sizes': 'Numbers beside names: how far the line moved then.',
  'warmth.note.several': 'Larger marks: several events of one date.',
  'warmth.note.silences': 'Brackets with years: {$quiet}.',
  'warmth.note.early': 'Events {$early} are shown but do not move the line.',
  'warmth.note.early-counted': 'Events {$early} move the line too.',
  'warmth.reading.mean':
    'Above, the line is the mean of all events up to a day: over 0 relations are friendly, below it hostile. Older events count for less, so that a long silence draws the line toward 0. Below, each mark is an event at its date, in the row of its kind. Names are those of the events that moved the line most.',
  'warmth.reading.stock':
    'Above, the line is the level that relations have reached: friends gain little from one more kindness and lose much from one blow. Below, each mark is an event at its date, in the row of its kind. Names are those of the events that moved the line most.',

  'warmth.reading.events':
    'Each mark is an event at its date, in the row of its kind. None of them has a score, so there is no line. Names are those of some events, from all times alike.',
  'warmth.reading.measures':
    'Each dot is a value at the middle of the time that it was measured in, on an axis of its own; where years have no value the line is broken.',

  'warmth.early.short': 'until {$year}',
  'warmth.early': 'before {$state} existed',
  'warmth.succession': '{$from}, then {$to}',
  'warmth.quiet.article': 'article silent',
  'warmth.quiet.chronicle': 'chronicle silent',
  'warmth.quiet.event-data': 'event data silent',
  'warmth.quiet.mixed': 'sources silent',
  'warmth.quiet.beyond': 'no event',
  'warmth.quiet.chosen': 'no event of this choice',
  'warmth.quiet.label': '{$quiet} {$years}',
  'warmth.axis.time': 'Horizontal axis, {$period}',
  'warmth.axis.warmth': 'Vertical axis, warmth from {$low} to {$high}; above 0 is friendly, below is hostile',
  'warmth.legend.line': 'Warmth',
  'warmth.legend.compared': 'Years that the title compares',
  'warmth.legend.band': 'Uncertainty',
  'warmth.legend.uncertain': 'Uncertain date',
  'warmth.legend.lasting': 'Event that lasted',
  'warmth.legend.gathered':
    '.input {$count :number} .match $count one {{Columns: one event each}} * {{Columns: number of events, at most {$count}}}',

  'warmth.event': '{$date}: {$title}; {$kind}; {$warmth}',
  'warmth.event.score': 'score {$score}',
  'warmth.group': '{$count} events, {$when}; {$kind}: {$titles}',
  'warmth.items': '.input {$count :number} .match $count one {{source item {$items}}} * {{source items {$items}}}',
  'warmth.after': 'warmth {$warmth} of {$bound}',
  'warmth.move.others': '{$title}, and {$count} more',
  'warmth.effect.day':
    '.input {$others :number} .match $others 0 {{On its day the line went from {$from} to {$to}.}} one {{On its day, with one more event, the line went from {$from} to {$to}.}} * {{On its day, with {$others} more events, the line went from {$from} to {$to}.}}',
  'warmth.effect.middle':
    '.input {$others :number} .match $others 0 {{At the middle of its date the line went from {$from} to {$to}.}} one {{At the middle of its date, with one more event, the line went from {$from} to {$to}.}} * {{At the middle of its date, with {$others} more events, the line went from {$from} to {$to}.}}',
  'warmth.effect.lasting':
    '.input {$others :number} .match $others 0 {{It acts once in each year; in {$year}, the last of them, the line went from {$from} to {$to}.}} one {{It acts once in each year; in {$year}, the last of them, with one more event, the line went from {$from} to {$to}.}} * {{It acts once in each year; in {$year}, the last of them, with {$others} more events, the line went from {$from} to {$to}.}}',
  'warmth.no-effect': 'It does not move the line.',
  'warmth.unmoved': 'does not move the line',
  'warmth.plus': 'plus {$value}',
  'warmth.minus': 'minus {$value}',
  'warmth.cooperative': 'friendly',
  'warmth.conflictual': 'hostile',
  'warmth.neutral': 'neutral',
  'warmth.unscored': 'not scored',
  'warmth.kind': '{$count} {$kind}',
  'warmth.with-level': '{$warmth} ({$level})',

  'warmth.summary.count':
    '.input {$count :number} .match $count 0 {{No event {$period}.}} one {{One event {$period}.}} * {{{$count} events {$period}.}}',
  'warmth.summary.ends': 'The line begins on {$from} at {$first} and ends on {$to} at {$last}.',
  'warmth.summary.extremes': 'It is highest in {$high}, at {$highest}, and lowest in {$low}, at {$lowest}.',
  'warmth.summary.flat': 'It does not move.',
  'warmth.summary.no-line': 'There is no line in this period.',
  'warmth.summary.unscored': 'None of them has a score, so there is no line.',
  'warmth.summary.rise':
    'The largest rise without a setback of {$setback} or more is from {$first} in {$from} to {$last} in {$to}.',
  'warmth.summary.rise-at':
    'The largest rise without a setback of {$setback} or more is in {$from}, from {$first} to {$last}.',
  'warmth.summary.fall':
    'The largest fall without a recovery of {$setback} or more is from {$first} in {$from} to {$last} in {$to}.',
  'warmth.summary.fall-at':
    'The largest fall without a recovery of {$setback} or more is in {$from}, from {$first} to {$last}.',
  'warmth.summary.claim':
    'That relations {$moves} holds as a whole by all {$settings} ways to measure, in {$share} of 100 reruns or more.',
  'warmth.summary.quiet.article': 'The article is silent from {$first} to {$last}.',
  'warmth.summary.quiet.chronicle': 'The chronicle is silent from {$first} to {$last}.',
  'warmth.summary.quiet.event-data': 'The event data are silent from {$first} to {$last}.',
  'warmth.summary.quiet.mixed': 'The sources are silent from {$first} to {$last}.',
  'warmth.summary.quiet.beyond': 'There is no event from {$first} to {$last}.',
  'warmth.summary.quiet.chosen': 'There is no event of this choice from {$first} to {$last}.',

  'warmth.table':
    '.input {$count :number} .match $count one {{One event {$period}, with its score and the warmth after it}} * {{{$count} events {$period}, with their scores and the warmth after each}}',
  'warmth.table.events':
    '.input {$count :number} .match $count one {{One event {$period}}} * {{{$count} events {$period}}}',
  'warmth.column.date': 'Date',
  'warmth.column.event': 'Event',
  'warmth.column.code': 'Code',
  'warmth.column.score': 'Score',
  'warmth.column.warmth': 'Warmth after it',

  'level.hostile': 'hostile',
  'level.cool': 'cool',
  'level.neutral': 'neutral',
  'level.cordial': 'cordial',
  'level.close': 'close',
  'level.confrontation': 'confrontation',
  'level.tension': 'tension',
  'level.discord': 'discord',
  'level.normal': 'normal',
  'level.good': 'good',
  'level.friendly': 'friendly'
} as const;
