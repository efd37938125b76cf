/** What a slide of the briefing says beside its own words. */
export const enSlideTexts = {
  'slide.role': 'slide',
  'slide.label': '{$number} of {$count}: {$title}',
  'slide.number': '{$number} of {$count}',
  'slide.step': 'step {$step} of {$steps}',
  'slide.stepCount': '.input {$steps :number} .match $steps one {{{$steps} step}} * {{{$steps} steps}}',
  'slide.subtitle.mean':
    '.input {$halflife :number} .match $halflife one {{Warmth of relations, −10 to +10; an event counts half after one year}} * {{Warmth of relations, −10 to +10; an event counts half after {$halflife} years}}',
  'slide.subtitle.stock': 'Level of relations, −9 to +9, by the measure of Yan and Zhou',
  'slide.subtitle.goldstein': '{$subtitle}, by Goldstein scores',
  'slide.subtitle.limited': '{$subtitle}. {$limit}',
  'slide.subtitle.year': 'Events by the year in which they began',
  'slide.subtitle.5years': 'Events by the five years in which they began',
  'slide.subtitle.decade': 'Events by the decade in which they began',
  'slide.subtitle.network':
    '.input {$events :number} .match $events one {{Who dealt with whom in one event}} * {{Who dealt with whom in {$events} events}}',
  'slide.subtitle.robustness': 'The same events by {$settings} ways to measure',
  'slide.announced': 'Slide {$number} of {$count}',
  'slide.announcedStep': 'Slide {$number} of {$count}, step {$step} of {$steps}: {$marked}',
  'slide.announcedWhole': 'Slide {$number} of {$count}, before its first step',
  'slide.changed': 'another view of the chart',
  'slide.nothing': 'No event fits the view of this slide, so there is nothing to draw.',
  'slide.goneMarked':
    '.input {$count :number} .match $count one {{The data no longer have the event {$events}, which was to be pointed out.}} * {{The data no longer have the events {$events}, which were to be pointed out.}}',
  'slide.gone': 'The data no longer have the event “{$event}” that this slide tells.',
  'slide.chart': 'This chart with its settings and its table',
  'slide.steps': 'Its steps, each as a chart of its own:',
  'slide.stepLink': 'step {$step}',
  'slide.notes': 'Notes',
  'slide.noNotes': 'No notes for this slide.',
  'slide.event': 'All that is known of this event',
  'slide.code': 'Code',
  'slide.plover': 'PLOVER score',
  'slide.goldstein': 'Goldstein score',
  'slide.range': 'of −10 to +10',
  'slide.confidence': 'Confidence',
  'slide.items': '.input {$count :number} .match $count one {{Source item}} * {{Source items}}'
} as const;
