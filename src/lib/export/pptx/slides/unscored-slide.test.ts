import { expect, it } from 'vitest';
import { tokens, warmthFigure } from '#lib/charts/index.ts';
import { defaultView } from '#lib/view/index.ts';
import { dataset } from '../../../../../tests/support/dataset.ts';
import { eventsAlone, measuresAlone, plainRows, read } from '../../../../../tests/support/sparse-packages.ts';
import { warmthHeights } from './warmth-heights.ts';
import { warmthChart } from './warmth-slide.ts';

const columnsOf = (record: typeof dataset) => {
  const { chart } = warmthChart(warmthFigure(record, defaultView), tokens.light);
  if (chart.kind !== 'scatter') throw new TypeError('It is another chart.');
  return { format: chart.y.format, columns: chart.sheet.map(({ label }) => label) };
};

it('a slide of what has no line shows no scale of warmth: no numbers, no neutral line, no grid', () => {
  for (const record of [read(measuresAlone()), read(eventsAlone('date,title', plainRows))]) {
    const { format, columns } = columnsOf(record);
    expect(format).toBe('""');
    expect(columns.join(' ')).not.toMatch(/neutral|grid/i);
  }
  expect(columnsOf(dataset).format).not.toBe('""');
  expect(columnsOf(dataset).columns.join(' ')).toMatch(/neutral/i);
});

it('the panel of a measure that stands alone takes most of the height of a slide', () => {
  const { min, max, measured } = warmthHeights(warmthFigure(read(measuresAlone()), defaultView));
  expect((measured(0, 1) - measured(0, 0)) / (max - min)).toBeGreaterThan(0.8);
});
