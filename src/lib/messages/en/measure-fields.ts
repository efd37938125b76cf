/** How it is measured: the fields of scale, model, half-life, columns and layers. */
export const measureFields = {
  'measure.label': 'How it is measured',
  'measure.scale': 'Scale',
  'measure.scale.plover': 'PLOVER',
  'measure.scale.goldstein': 'Goldstein',
  'measure.model': 'Model',
  'measure.model.mean': 'Weighted mean',
  'measure.model.stock': 'Level without fading',
  'measure.halflife': 'Half-life in years',
  'measure.early': 'Earlier events',
  'measure.early.show': 'Only shown',
  'measure.early.count': 'Counted too',
  'measure.bin': 'Columns',
  'measure.bin.year': 'Years',
  'measure.bin.5years': 'Five years',
  'measure.bin.decade': 'Decades',
  'measure.stack': 'Layers',
  'measure.stack.quad': 'Friendly and hostile',
  'measure.stack.category': 'Categories',
  'measure.stack.context': 'Contexts',
  'measure.stack.none': 'None'
} as const;
