/** What the page of one chart says of it: its method in brief, and what can be set there alone. */
export const chartPages = {
  'warmth.method':
    'Events are scored by a published scale; the line is the mean of their scores, in which older events weigh less, or a stock that each score moves.',
  'warmth.method.own':
    'Events have the scores that their rows state by the scale {$scale}; the line is the mean of these, in which older events weigh less, or a stock that each score moves.',
  'measures.alone': 'This record has no events. It holds what was measured by others, each value at its date.',
  'measures.seen': 'See what was measured',
  'warmth.method.measures':
    'Each value stands at its date, on the scale of its own measure. There is no event, and so no line of warmth.',
  'warmth.method.uncoded':
    'Each event stands at its date. None is coded, so that none has a score, and there is no line.',
  'density.method': 'Each event is counted once, in the years in which it began; columns without events stay.',
  'network.method':
    'Whoever took part in an event is tied by it: states to one another, parties and mediators to agreements, people to their state.',
  'robustness.method':
    'Two published scales, each with a half-life of three, five and ten years and as the stock of Yan and Zhou; what is claimed must hold by all of them.',
  'robustness.method.one':
    'The one scale by which the events are coded, with a half-life of three, five and ten years and as the stock of Yan and Zhou; what is claimed must hold by all of them.',
  'robustness.method.own':
    '.input {$count :number} .match $count one {{The one scale by which the events are scored, with a half-life of three, five and ten years and as the stock of Yan and Zhou; what is claimed must hold by all of them.}} * {{{$count} scales, each with a half-life of three, five and ten years and as the stock of Yan and Zhou; what is claimed must hold by all of them.}}',

  'robustness.method.none': 'No event has a score by any scale, so that there is no line to measure.',

  'measure.open': 'Measure otherwise',
  'measure.told': '{$label}: {$option}',
  'measure.told.halflife':
    '.input {$years :number} .match $years one {{half-life 1 year}} * {{half-life {$years} years}}',
  'measure.weights': 'Weights',
  'measure.weights.same': 'All events alike',
  'measure.weights.count': 'By {$name}',
  'measure.weights.unnamed': 'By their weights',

  'measure.form': 'Form',
  'measure.form.either': 'Graph; on a phone the timetable',
  'measure.form.graph': 'Graph',
  'measure.form.timetable': 'Timetable',

  'steps.label': 'Steps through time',
  'steps.before': 'Earlier',
  'steps.after': 'Later',
  'steps.whole': 'Whole record',
  'steps.named': '{$label}, {$when}'
} as const;
