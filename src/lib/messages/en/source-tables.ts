/** The tables of source items and of discrepancies in the source. */
export const sourceTables = {
  'item.caption': 'Source items',
  'item.item': 'Item',
  'item.topic': 'Topic',
  'item.use': 'Use',

  'discrepancy.caption': 'What is told, and how the data treat it',
  'discrepancy.problem': 'What is doubtful',
  'discrepancy.items': 'Source items',
  'discrepancy.field': 'Concerns',
  'discrepancy.field.date': 'the date',
  'discrepancy.field.actor': 'who took part',
  'discrepancy.field.code': 'how it is coded',
  'discrepancy.field.order': 'the order of the list',
  'discrepancy.field.summary': 'what is told',
  'discrepancy.field.title': 'what it is called',
  'discrepancy.basis': 'Known from',
  'discrepancy.general': 'general knowledge',
  'discrepancy.source': 'a source itself',
  'discrepancy.treatment': 'Treatment'
} as const;
