/** The names of series and axes in a chart of PowerPoint. */
export const enPptxSeries = {
  'slide.year': 'Year',
  'slide.named': 'Years named on the axis',
  'slide.within': 'On some day between',
  'slide.lasting': 'Lasted',
  'slide.low': '10th percentile',
  'slide.high': '90th percentile',
  'slide.height': 'Its height in the chart',
  'slide.turns': 'Largest moves',
  'slide.highlighted': 'Highlighted',
  'slide.rows': 'Rows of events',
  'slide.levels': 'Levels of warmth',
  'slide.partly': 'Not compared with the others: {$bins}.',
  'slide.partly.all': 'Not wholly covered: {$bins}.',
  'slide.grid': 'Lines of the scale',
  'slide.background': 'Background, {$outside}',
  'slide.leaders': 'Lines to their names'
} as const;
