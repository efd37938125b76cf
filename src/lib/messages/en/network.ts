/** The words of the network. */
export const network = {
  'network.title': '{$a} – {$b} is the strongest tie: {$count} of {$all} events, mean score {$score}',
  'network.title.shared': '{$a} – {$b} and other pairs share most events: {$count} of {$all} each',
  'network.title-chosen': '{$a} – {$b} is the strongest tie: {$count} of {$all} chosen events, mean score {$score}',
  'network.title.shared-chosen': '{$a} – {$b} and other pairs share most chosen events: {$count} of {$all} each',
  'network.none': 'No ties in this view',
  'network.subtitle':
    '.input {$events :number} .match $events one {{{$dyad}: who dealt with whom in 1 event, {$scope}; agreements from top to bottom in order of date}} * {{{$dyad}: who dealt with whom in {$events} events, {$scope}; agreements from top to bottom in order of date}}',
  'network.subtitle.apart':
    '.input {$events :number} .match $events one {{{$dyad}: who dealt with whom in 1 event, {$scope}}} * {{{$dyad}: who dealt with whom in {$events} events, {$scope}}}',
  'network.pointed': 'Highlighted lines rest, with others, on: {$events}.',
  'network.note':
    'Broad lines are acts between states, broader with their number and coloured by whether they were friendly or hostile on the whole: hostile where their mean score is below 0.',
  'network.legend.agreement': 'Agreement',
  'network.legend.party': 'Party',
  'network.legend.mediator': 'Mediator',
  'network.legend.acts-for': 'Acts for',
  'network.legend.part': 'Takes part',
  'network.legend.cooperative': 'Acts, friendly on the whole',
  'network.legend.conflictual': 'Acts, hostile on the whole',
  'network.reading':
    'Each bar is a state, with its people and bodies beside it; between the bars stand, row by row, what the two sides did and agreed. A line ties those who dealt with one another.',
  'network.summary': '{$actors}, {$agreements} and {$ties}; most ties: {$first}.',
  'network.node': '{$name}: {$ties}, {$events}',
  'network.act':
    '.input {$events :number} .match $events one {{{$events} event, mean score {$score}}} * {{{$events} events, mean score {$score}}}',
  'network.count.actors': '.input {$count :number} .match $count one {{{$count} actor}} * {{{$count} actors}}',
  'network.count.agreements':
    '.input {$count :number} .match $count one {{{$count} agreement}} * {{{$count} agreements}}',
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
