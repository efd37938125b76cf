/** What a page tells of itself where a link to it is shown: in searches and in messages. */
export const previews = {
  'preview.overview': '{$warmth}. {$density}. {$network}.',
  'preview.chart': '{$finding}. {$measure}',
  'preview.picture.warmth': 'Picture of how warm relations were over time, for: {$title}',
  'preview.picture.density': 'Picture of how many events there were, for: {$title}',
  'preview.picture.network': 'Picture of who dealt with whom, for: {$title}',
  'preview.picture.robustness': 'Picture of warmth by all ways to measure it, for: {$title}',
  'preview.picture.compare': 'Picture of how warm relations were, compared, for: {$title}',
  'preview.events':
    '.input {$count :number} .match $count one {{1 coded event of {$relationship}, with its date, code, score and source items.}} * {{{$count} coded events of {$relationship}, each with its date, codes, scores and source items.}}',
  'preview.events.no-items':
    '.input {$count :number} .match $count one {{1 coded event of {$relationship}, with its date, code and score.}} * {{{$count} coded events of {$relationship}, each with its date, codes and scores.}}',
  'preview.events.uncoded':
    '.input {$count :number} .match $count one {{1 event of {$relationship}, with its date and what else is known of it.}} * {{{$count} events of {$relationship}, each with its date and what else is known of it.}}',
  'preview.event': '{$date}: {$summary}',
  'preview.actor':
    '.input {$count :number} .match $count one {{{$name} takes part in {$count} of {$all} events of {$relationship}.}} * {{{$name} takes part in {$count} of {$all} events of {$relationship}.}}',
  'preview.actors': 'The {$count} states, organizations and people in the coded events of {$relationship}.',
  'preview.actors.uncoded': 'The {$count} states, organizations and people in the events of {$relationship}.',
  'preview.agreement': '{$title}, {$date}: {$kind}, with its parties and the events in which it stands.',
  'preview.agreements':
    '.input {$count :number} .match $count one {{The one agreement of {$relationship}.}} * {{The {$count} treaties, declarations, contracts and alliances of {$relationship}.}}',
  'preview.agreements.none': 'The record of {$relationship} names no agreement.',
  'preview.item': 'What source item {$item} is about, in our words: {$topic}; and the events that rest on it.',
  'preview.items':
    '.input {$count :number} .match $count one {{What the one source item is about, and the events that rest on it.}} * {{What each of the {$count} source items is about, and the events that rest on it.}}',
  'preview.items.none': 'The record of {$relationship} has no numbered source items.',
  'preview.search': 'Search in the events, people, agreements and source items of {$relationship}.',
  'preview.search.plain': 'Search in the record of {$relationship}.',
  'preview.method':
    'How events are coded and scored, how warmth and its uncertainty are computed, and what the record of {$relationship} leaves out.',
  'preview.method.uncoded': 'How the events are counted and drawn, and what the record of {$relationship} leaves out.',
  'preview.data': 'The coded events of {$relationship} as tables to download, with the licence and how to cite them.',
  'preview.data.uncoded': 'The events of {$relationship} as tables to download, with the licence and how to cite them.',
  'preview.measures': 'The record of {$relationship} has no events: it holds what was measured by others.',
  'preview.measures.actors': 'The states of {$relationship} that the measures are about.',
  'preview.measures.method': 'What others measured of {$relationship}, and how it is drawn.',
  'preview.measures.data':
    'What others measured of {$relationship} as tables to download, with the licence and how to cite it.',
  'preview.slide': '{$title}. A slide of the briefing on {$relationship}.',
  'preview.briefing': 'A briefing on {$relationship}, to be presented from the keyboard: {$finding}.',
  'preview.relationships': 'The relationships that stand here, each with what its record shows.',
  'preview.missing': 'There is no such page here.'
} as const;
