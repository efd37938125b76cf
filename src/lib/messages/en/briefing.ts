/** The pages of the briefing: presented, and as a handout. */
export const enBriefing = {
  'briefing.title': 'Briefing: {$title}',
  'briefing.lead':
    '.input {$count :number} .match $count one {{{$count} slide. With JavaScript it is presented full screen and from the keyboard; here it stands with its notes.}} * {{{$count} slides. With JavaScript they are presented one at a time, full screen and from the keyboard; here they stand one after another, each with its notes.}}',
  'briefing.empty': 'This briefing has no slides.',
  'briefing.lost':
    'The briefing that this address leads to was not kept, and the tab that had it does not answer. This is the one that the browser keeps, or the default.',
  'briefing.unknown': 'This briefing has no slide “{$slide}”; the first one is shown.',
  'briefing.noStep':
    '.input {$shown :number} .match $shown 0 {{Slide {$number} has no step “{$step}”; it is shown as it begins.}} * {{Slide {$number} has no step “{$step}”; step {$shown} is shown.}}',
  'briefing.noNumber':
    '.input {$count :number} .match $count one {{There is no slide {$number}: this briefing has {$count} slide.}} * {{There is no slide {$number}: this briefing has {$count} slides.}}',
  'briefing.controls': 'Briefing',

  'none.heading': 'Briefing',
  'none.lead': 'No briefing comes with these data.',
  'none.compose': 'Compose one',

  'handout.title': 'Handout: {$title}',
  'handout.unfold.chart': 'Show the chart',
  'handout.unfold.compare': 'Show the comparison',
  'handout.unfold.event': 'Show the event',
  'handout.files': 'As a file:',
  'handout.pptx': 'PowerPoint',
  'handout.pdf': 'PDF',
  'handout.handout': 'PDF with notes',
  'handout.zip': 'pictures (ZIP)'
} as const;
