export const network = {
  'network.title': '{$a} and {$b} meet most often: in {$count} events',
  'network.none': 'No ties in this view',
  'network.subtitle': 'Actors and agreements (open diamonds); broad lines: acts between states, by number of events; dashed: mediator; dotted: acts for',
  'network.note': 'Square: state; triangle: organization; dot: person; two dots: group; cross: project. Orange: mean score at or above 0; blue: below.'
} as const;
