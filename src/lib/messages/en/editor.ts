/** The page that composes a briefing. */
export const enEditor = {
  'compose.title': 'Edit the briefing',
  'compose.lead': 'What you change is sent nowhere. Whether this browser keeps it is told below its title.',
  'compose.noScript':
    'Composing a briefing needs JavaScript, which does not run here. The briefing itself can be read without it:',
  'compose.briefing': 'the briefing',

  'deck.label': 'The briefing as a whole',
  'deck.title': 'Title of the briefing',
  'deck.choose': 'Briefing',
  'deck.sameTitle': '{$title} ({$number})',
  'deck.unreadable': 'cannot be read by this version',
  'deck.remove': 'Remove this briefing',
  'deck.copy': '{$title} (copy)',
  'deck.present': 'Present',
  'deck.undo': 'Undo',
  'deck.redo': 'Redo',
  'deck.add': 'Add a slide',
  'deck.files': 'Files',
  'deck.open': 'Open a file',
  'deck.save': 'Save as a file',
  'deck.link': 'Link that carries it',
  'deck.begin': 'Begin another',
  'deck.begin.default': 'From the default',
  'deck.begin.empty': 'Empty',
  'deck.untitled': 'Untitled briefing',
  'deck.firstSlide': 'Title',
  'deck.newText': 'New slide',

  'slides.label': 'Slides',
  'slides.keys':
    'Arrow keys go from slide to slide. Alt with Arrow Up or Down moves a slide, Delete deletes it, Enter goes to its fields.',

  'kind.text': 'Text',
  'kind.event': 'Event',
  'kind.warmth': 'Warmth',
  'kind.density': 'Events by decade',
  'kind.network': 'Network',
  'kind.robustness': 'How sure?',

  'slide.heading': 'Slide {$number} of {$count}',
  'slide.tools': 'This slide',
  'slide.earlier': 'Earlier',
  'slide.later': 'Later',
  'slide.place': 'Place',
  'slide.noPlace':
    '.input {$count :number} .match $count one {{Not moved: with one slide, its place is 1.}} * {{Not moved: a place is a whole number from 1 to {$count}.}}',
  'slide.duplicate': 'Duplicate',
  'slide.delete': 'Delete',
  'slide.present': 'Present from here',
  'slide.back': 'Back to the slides',
  'slide.title': 'Title',
  'slide.text': 'Text',
  'slide.notes': 'Notes for the presenter',
  'slide.chart': 'Chart',
  'slide.view': 'View',
  'slide.viewHint':
    'All that the view chooses, as in an address: from=1965&to=1974. An address of a chart can be pasted.',
  'slide.elsewhere':
    '{$path} is the address of another page; allowed are those of a chart, as /warmth?from=1965, of the front page and of the list of events.',

  'view.from': 'From',
  'view.to': 'To',
  'view.hint.from': 'A year, or a day as 1965-04-05',
  'view.hint.to': 'Empty: to the last event',
  'view.highlight':
    '.input {$count :number} .match $count 0 {{Point out events}} one {{Point out events: {$count} chosen}} * {{Point out events: {$count} chosen}}',

  'slide.open': 'Open this view',
  'slide.steps': 'Steps',
  'slide.stepsHint': 'Each step shows the chart in another view: of another period, or with events pointed out.',
  'slide.step': 'Step {$number}',
  'slide.stepChanges': 'What it changes, written out',
  'slide.stepAdd': 'Add a step',
  'slide.stepEarlier': 'Earlier: step {$number}',
  'slide.stepDelete': 'Delete: step {$number}',
  'slide.stepOpen': 'Open this view: step {$number}',
  'slide.event': 'Event',
  'slide.gone': 'The data have no event “{$event}”.',

  'field.problem': 'Not kept. {$problem}'
} as const;
