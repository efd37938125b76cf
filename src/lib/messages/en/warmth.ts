/** The words of the warmth chart. */
export const warmth = {
  'warmth.method':
    'Each event has a score from a published scale; the line is their mean, in which older events weigh less, or a stock that each event moves.',
  'robustness.method':
    'Two published scales, each with a half-life of three, five and ten years and as the stock of Yan and Zhou; what is claimed must hold by all of them.',
  'warmth.title.claim': 'Relations {$moves}',
  'warmth.title.claim-chosen': 'Counting the chosen events alone, relations {$moves}',
  'warmth.title.undecided': '{$kinds} events {$period}: the record does not decide whether relations warmed or cooled',
  'warmth.title.undecided-chosen':
    '{$kinds} events of this choice {$period}: they do not decide whether relations warmed or cooled',
  'warmth.title.single-chosen': 'A single chosen event: {$title}, {$date}',
  'warmth.title.early-chosen': '{$count} chosen events {$early}; the line begins later',
  'warmth.title.single': 'A single event: {$title}, {$date}',
  'warmth.title.early': '{$count} events {$early}; the line begins later',
  'warmth.title.none': 'No event {$period}',
  'warmth.title.none-chosen': 'No event of this choice {$period}',
  'warmth.warmed-from': 'warmed from {$from} to {$to}',
  'warmth.cooled-from': 'cooled from {$from} to {$to}',
  'warmth.warmed-by': 'warmed by {$to}',
  'warmth.cooled-by': 'cooled by {$to}',
  'warmth.warmed-again': 'warmed again by {$to}',
  'warmth.cooled-again': 'cooled again by {$to}',
  'warmth.since': 'After {$year} the record does not decide.',
  'warmth.period': 'from {$first} to {$last}',
  'warmth.period-day': 'on {$day}',
  'warmth.period-year': 'in {$year}',

  'warmth.subtitle.mean':
    '.input {$halflife :number} .match $halflife one {{How warm relations were, {$scope}, from −10 to +10, by {$scale} scores; an event counts half after one year.}} * {{How warm relations were, {$scope}, from −10 to +10, by {$scale} scores; an event counts half after {$halflife} years.}}',
  'warmth.subtitle.stock':
    'How warm relations were, {$scope}, from −9 to +9, by {$scale} scores; each event moves the level reached before it (measure of Yan and Zhou).',
  'warmth.scale.plover': 'PLOVER',
  'warmth.scale.goldstein': 'Goldstein',
  'warmth.note.band':
    'Band: where the line lies in 80 of 100 draws over doubtful dates and codings and over how few events there are. It cannot cover what the article left out.',
  'warmth.note.dashed.mean': 'Dashed: the line rests on fewer than {$count} events.',
  'warmth.note.dashed.stock': 'Dashed: fewer than {$count} events in the last {$years} years.',
  'warmth.note.early': 'Events {$early} are shown and do not move the line.',
  'warmth.note.early-counted': 'Events {$early} move the line too.',
  'warmth.reading.mean':
    'Above, the line is the mean of all events up to a day: over 0 relations are friendly, below it hostile. Older events count for less, so that a long silence draws the line toward 0. Below, each mark is an event at its date, in the row of its kind. Names are those of the events that moved the line most.',
  'warmth.reading.stock':
    'Above, the line is the level that relations have reached: friends gain little from one more kindness and lose much from one blow. Below, each mark is an event at its date, in the row of its kind. Names are those of the events that moved the line most.',

  'warmth.early': 'before {$state} existed',
  'warmth.succession': '{$from} → {$to}',
  'warmth.quiet': 'no event {$first}–{$last}',
  'warmth.quiet-chosen': 'no event of this choice {$first}–{$last}',
  'warmth.axis.time': 'Horizontal axis, {$period}',
  'warmth.axis.warmth': 'Vertical axis, warmth from {$low} to {$high}; above 0 is friendly, below is hostile',
  'warmth.legend.line': 'Warmth',
  'warmth.legend.band': 'Uncertainty',
  'warmth.legend.uncertain': 'Uncertain date',
  'warmth.legend.lasting': 'Lasting event',
  'warmth.legend.gathered':
    '.input {$count :number} .match $count one {{Columns: one event each}} * {{Columns: number of events, at most {$count}}}',

  'warmth.event': '{$date}: {$title}; {$kind}; {$warmth}; score {$score}; confidence {$confidence}; {$items}',
  'warmth.group': '{$count} events, {$when}; {$kind}: {$titles}',
  'warmth.items': '.input {$count :number} .match $count one {{source item {$items}}} * {{source items {$items}}}',
  'warmth.after': 'warmth {$warmth} of {$bound}',
  'warmth.effect': 'On its day the line went from {$from} to {$to}.',
  'warmth.no-effect': 'It does not move the line.',
  'warmth.unmoved': 'does not move the line',
  'warmth.plus': 'plus {$value}',
  'warmth.minus': 'minus {$value}',
  'warmth.cooperative': 'friendly',
  'warmth.conflictual': 'hostile',
  'warmth.neutral': 'neutral',
  'warmth.kind': '{$count} {$kind}',
  'warmth.with-level': '{$warmth} ({$level})',

  'warmth.summary.count':
    '.input {$count :number} .match $count 0 {{No event {$period}.}} one {{One event {$period}.}} * {{{$count} events {$period}.}}',
  'warmth.summary.ends': 'The line begins on {$from} at {$first} and ends on {$to} at {$last}.',
  'warmth.summary.extremes': 'It is highest in {$high}, at {$highest}, and lowest in {$low}, at {$lowest}.',
  'warmth.summary.flat': 'It does not move.',
  'warmth.summary.no-line': 'There is no line in this period.',
  'warmth.summary.rise': 'The largest rise is from {$first} in {$from} to {$last} in {$to}.',
  'warmth.summary.rise-at': 'The largest rise is in {$from}, from {$first} to {$last}.',
  'warmth.summary.fall': 'The largest fall is from {$first} in {$from} to {$last} in {$to}.',
  'warmth.summary.fall-at': 'The largest fall is in {$from}, from {$first} to {$last}.',
  'warmth.summary.claim':
    'These turns hold together by all {$settings} ways to measure, in {$share} of 100 draws or more.',
  'warmth.summary.quiet': 'There is no event from {$first} to {$last}.',

  'warmth.table':
    '.input {$count :number} .match $count one {{One event {$period}, with its score and the warmth after it}} * {{{$count} events {$period}, with their scores and the warmth after each}}',
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
