import type { DensityFigure } from '#lib/charts/index.ts';
import { fileMessage } from '#lib/messages/index.ts';
import type { NumberTable } from './number-table.ts';

/** One row for each layer of each column, empty ones included. */
export function densityFields({ columns, layers, view: { lang } }: DensityFigure): NumberTable {
  const label = new Map(layers.map((layer) => [layer.key, layer.label]));
  return {
    columns: [
      { key: 'from', label: fileMessage(lang, 'numbers.from') },
      { key: 'to', label: fileMessage(lang, 'numbers.to') },
      { key: 'covered', label: fileMessage(lang, 'numbers.covered') },
      { key: 'covered-years', label: fileMessage(lang, 'numbers.covered-years') },
      { key: 'layer', label: fileMessage(lang, 'numbers.layer') },
      { key: 'count', label: fileMessage(lang, 'numbers.count') },
      { key: 'events', label: fileMessage(lang, 'numbers.events') }
    ],
    rows: columns.flatMap((column) =>
      column.layers.map(({ key, events }) => [
        column.firstYear,
        column.lastYear,
        column.coverage.isWhole ? 'whole' : column.coverage.span === null ? 'none' : 'part',
        Math.round(column.coverage.years * 100) / 100,
        label.get(key) ?? key,
        events.length,
        events.map(({ id }) => id).join(';')
      ])
    )
  };
}
