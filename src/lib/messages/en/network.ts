/** The words of the network. */
export const network = {
  'network.title.states': 'Agreements with {$other} in this record: {$states}',
  'network.title.states-period': 'Agreements with {$other} {$period}: {$states}',
  'network.title.states-chosen': 'Agreements with {$other} in the chosen events: {$states}',
  'network.title.state':
    '.input {$count :number} .match $count one {{{$name} 1, in {$year}}} * {{{$name} {$count}, the last in {$year}}}',
  'network.title.state.none': '{$name} none',
  'network.title.agreements': '{$count} agreements between the two sides, the first in {$first}, the last in {$last}',
  'network.title.agreements-period':
    '{$count} agreements between the two sides {$period}, the first in {$first}, the last in {$last}',
  'network.title.agreements-chosen':
    '{$count} agreements between the two sides in the chosen events, the first in {$first}, the last in {$last}',
  'network.title.year': '{$count} agreements between the two sides, all in {$year}',
  'network.title.year-period': '{$count} agreements between the two sides {$period}, all in {$year}',
  'network.title.year-chosen': '{$count} agreements between the two sides in the chosen events, all in {$year}',
  'network.title.one-period': 'One agreement between the two sides {$period}, in {$year}',
  'network.title.no-period': 'No agreement between the two sides in {$all} events {$period}',
  'network.title.third': 'Other states come into {$count} of {$all} events',
  'network.title.third-chosen': 'Other states come into {$count} of {$all} chosen events',
  'network.title.third.first': 'Other states come into {$count} of {$all} events; most often {$name}, into {$most}',
  'network.title.third.first-chosen':
    'Other states come into {$count} of {$all} chosen events; most often {$name}, into {$most}',
  'network.title.third.only': 'One third state appears: {$name}, in {$count} of {$all} events',
  'network.title.third.only-chosen': 'One third state appears: {$name}, in {$count} of {$all} chosen events',
  'network.title.person': '{$name} comes into {$count} of {$all} events, more than any other person',
  'network.title.person-chosen': '{$name} comes into {$count} of {$all} chosen events, more than any other person',
  'network.title.person.only': '{$name}, the only person named, comes into {$count} of {$all} events',
  'network.title.person.only-chosen': '{$name}, the only person named, comes into {$count} of {$all} chosen events',
  'network.title.counts': '{$actors} and {$agreements} in {$events}',
  'network.title.counts-chosen': '{$actors} and {$agreements} in the chosen events',
  'network.none': 'No ties in this view',
  'network.subtitle':
    '.input {$events :number} .match $events one {{{$dyad}: who dealt with whom in 1 event {$period}, {$scope}}} * {{{$dyad}: who dealt with whom in {$events} events {$period}, {$scope}}}',
  'network.pointed': 'Highlighted lines rest, with others, on: {$events}.',
  'network.note.parties':
    'An agreement counts if both sides, or those acting for them, are parties; a mediator is no party.',
  'network.note':
    'Broad lines: acts between states, broader with their number, friendly by a mean score above 0.0, hostile below, grey at 0.0 or where one is of neither side.',
  'network.in-force': '{$name}, in force {$time}',
  'network.note.in-force':
    'In the timetable a line leads down from an agreement as far as it was in force: with an end of its own, or to the end of the data.',
  'network.note.unscored':
    'Broad lines: acts between states, broader with their number, friendly by a mean score above 0.0, hostile below, grey at 0.0, without a score, or where one is of neither side.',
  'network.note.no-scores': 'Broad lines: acts between states, broader with their number; none has a score.',
  'network.note.thin': 'Thin lines: {$kinds}.',
  'network.thin.party': 'whole, party to an agreement',
  'network.thin.mediator': 'dashed, its mediator',
  'network.thin.acts-for': 'dotted, acts for a state',
  'network.thin.part': 'dots and dashes, takes part',
  'network.note.faint': 'Faint shapes: who and what the record has besides, outside this view.',
  'network.strongest':
    'Drawn are {$drawn} of {$all} actors and agreements: the two sides, what they agreed and who made it, and of the others who has most events in the whole record.',
  'network.left': 'Not drawn: {$left}.',
  'network.left.once': '{$left} with one event each',
  'network.left.weaker': '{$left} with fewer events',
  'network.left.plain': '{$left}',
  'network.legend.agreement': 'Agreement',
  'network.legend.person': 'Person',
  'network.legend.body': 'Organization, company, group or project',
  'network.legend.cooperation': 'Acts, friendly on the whole',
  'network.legend.conflict': 'Acts, hostile on the whole',
  'network.legend.neutral': 'Other acts',
  'network.legend.acts': 'Acts between states',
  'network.reading':
    'States have bold names, larger with their events. In the graph, agreements stand between those who made them, people and bodies beside their state, third parties outside; nearness has no other meaning, and all keep their places in every period. In the timetable, each bar is a state, and between the bars stand, in order of date, what the two sides did and agreed. A line ties those who dealt with one another.',
  'network.reading.no-agreements':
    'States have bold names, larger with their events. In the graph, people and bodies stand beside their state, third parties outside; nearness has no other meaning, and all keep their places in every period. In the timetable, each bar is a state, and between the bars stands what the two sides did. A line ties those who dealt with one another. The record names no agreement.',
  'network.summary': '{$actors}, {$agreements} and {$ties}.',
  'network.summary.first': '{$actors}, {$agreements} and {$ties}; most ties: {$first}.',
  'network.node': '{$name}: {$ties}, {$events}',
  'network.act':
    '.input {$events :number} .match $events one {{{$events} event, {$score} on average}} * {{{$events} events, {$score} on average}}',
  'network.act.scored': '{$events} events, {$scored} of them scored {$score} on average',
  'network.act.short':
    '.input {$events :number} .match $events one {{{$events} event, {$score}}} * {{{$events} events, {$score}}}',
  'network.count.actors': '.input {$count :number} .match $count one {{{$count} actor}} * {{{$count} actors}}',
  'network.count.agreements':
    '.input {$count :number} .match $count 0 {{no agreement}} one {{{$count} agreement}} * {{{$count} agreements}}',
  'network.count.people': '.input {$count :number} .match $count one {{{$count} person}} * {{{$count} people}}',
  'network.count.bodies': '.input {$count :number} .match $count one {{{$count} body}} * {{{$count} bodies}}',
  'network.count.states':
    '.input {$count :number} .match $count one {{{$count} other state}} * {{{$count} other states}}',
  'network.count.ties': '.input {$count :number} .match $count one {{{$count} tie}} * {{{$count} ties}}',
  'network.count.events': '.input {$count :number} .match $count one {{{$count} event}} * {{{$count} events}}',
  'network.tie': '{$a} – {$b}, {$kind}: {$events}',
  'network.table': 'Who is tied to whom',
  'network.a': 'Actor or agreement',
  'network.b': 'Tied to',
  'network.kind': 'Tie',
  'network.years': 'Years',
  'network.events': 'Events',
  'network.score': 'Mean score'
} as const;
