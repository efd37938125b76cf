import type { RobustnessFigure } from '#lib/charts/index.ts';
import { fileMessage } from '#lib/messages/index.ts';
import type { NumberTable } from './number-table.ts';

/** One row for each setting: in how many of a hundred draws each order holds, as in the table below the chart. */
export function robustnessFields({ table, view: { lang } }: RobustnessFigure): NumberTable {
  return {
    columns: table.columns.map(({ key, label, numeric }) => ({
      key,
      label: numeric ? fileMessage(lang, 'numbers.of-hundred', { what: label }) : fileMessage(lang, 'numbers.measure')
    })),
    rows: table.rows.map(({ cells, order }) => [cells[0] ?? '', ...order.slice(1)])
  };
}
