/** The pages of actors. */
export const actorPages = {
  'actors.heading': 'Actors',
  'actors.lead': 'States, organizations and people that take part in the events.',
  'actors.lead.measures': 'The states that the measures are about.',
  'actors.events': '.input {$count :number} .match $count one {{{$count} event}} * {{{$count} events}}',

  'actor.kind': 'Kind',
  'actor.state': 'Acts for',
  'actor.existed': 'Existed',
  'actor.lived': 'Lived',
  'actor.since': 'from {$from}',
  'actor.until': 'until {$to}',
  'actor.span': '{$from} to {$to}',
  'actor.successorOf': 'Successor of',
  'actor.succeededBy': 'Succeeded by',
  'actor.part':
    '.input {$count :number} .match $count one {{Takes part in {$count} of {$all} events.}} * {{Takes part in {$count} of {$all} events.}}',
  'actor.none': 'Takes part in no event.',
  'actor.decades': 'Events by decade',
  'actor.decade': 'Decade',
  'actor.count': 'Events',
  'actor.events': 'Its events',
  'actor.eventsCaption': 'In order of time, with the role in each',
  'actor.agreements': 'Its agreements',
  'actor.company': 'Whom it met most',
  'actor.companyCaption': 'Others in the same events',
  'actor.shared': 'Events together',
  'actor.charts': 'Only its events',
  'actor.onWarmth': 'on the warmth chart',
  'actor.onDensity': 'by decade',
  'actor.onNetwork': 'in the network',
  'actor.onTable': 'in the table'
} as const;
