/** The pages of agreements. */
export const agreementPages = {
  'agreements.count': '.input {$count :number} .match $count one {{{$count} agreement}} * {{{$count} agreements}}',
  'agreements.heading': 'Agreements',
  'agreements.empty': 'The record of this relationship names no agreement.',
  'agreements.lead': 'Treaties, declarations, contracts and alliances, each as the data list it.',

  'agreement.kind': 'Kind',
  'agreement.date': 'Date',
  'agreement.inForce': 'In force',
  'agreement.forceOf': 'in force {$time}',
  'agreement.parties': 'Parties and mediators',
  'agreement.events': 'Events that it stands in',
  'agreement.eventsCaption': 'In order of time',
  'agreement.untold':
    'No event of the record tells of it. It stands here as its table has it, as one between the two sides.',
  'agreement.onNetwork': 'See it in the network'
} as const;
