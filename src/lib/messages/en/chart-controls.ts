/** What stands around a drawing: its keys, its buttons, the card of a mark. */
export const chartControls = {
  'chart.stage': 'Drawing: {$title}',
  'chart.findings': 'What the charts find',
  'chart.toTable': 'Skip the drawing, to its data table',
  'table.all': 'All {$count} rows',
  'chart.table': 'The numbers as a table',
  'chart.reading': 'How to read this',
  'chart.failed': 'What this drawing needs could not be fetched, so it stays as it was. Touching it tries again.',
  'chart.save': 'Save or share',
  'chart.whole': 'The whole history, with sources and settings',

  'add.button': 'Add to briefing',
  'add.edit': 'Edit the briefing',

  'card.close': 'Close',
  'card.scored': '{$code}, score {$score}',
  'card.items': '.input {$count :number} .match $count one {{source item {$items}}} * {{source items {$items}}}',
  'card.actor': 'All of this actor',
  'card.agreement': 'All of this agreement',

  'chart.method': 'The method in full',
  'chart.brief': 'The method in brief',
  'chart.events': 'Events in view',
  'chart.events.all': 'All {$count} events',
  'chart.larger': 'Larger, with its settings'
} as const;
