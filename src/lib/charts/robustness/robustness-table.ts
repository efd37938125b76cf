import type { Claim, Order, Setting } from '#lib/analysis/index.ts';
import type { Codebook } from '#lib/dataset/index.ts';
import { numberInWords, robustnessMessage } from '#lib/messages/index.ts';
import type { Language } from '#lib/view/index.ts';
import { lazyTable, type FigureTable } from '../figure.ts';
import { movesInWords } from '../warmth/warmth-finding.ts';
import { ofHundred, orderInWords, settingInWords } from './robustness-words.ts';

/**
 * By each setting, in how many of a hundred draws each order holds, and those together that are tested; where there is
 * none, in its place `whyNone` or that the line has no orders.
 */
export function robustnessTable(
  settings: readonly Setting[],
  codebook: Codebook,
  orders: readonly Order[],
  claim: Claim | null,
  whyNone: string | null,
  language: Language
): FigureTable {
  const columns = [
    ...orders.map((order) => ({ label: orderInWords(language, order), shares: order.shares })),
    ...(claim
      ? [
          {
            label: robustnessMessage(language, 'robustness.column.together', { moves: movesInWords(language, claim) }),
            shares: claim.shares
          }
        ]
      : [])
  ];
  return lazyTable(
    {
      caption: robustnessMessage(language, 'robustness.table'),
      instead: columns.length > 0 ? undefined : (whyNone ?? robustnessMessage(language, 'robustness.table.none')),
      columns: [
        { key: 'measure', label: robustnessMessage(language, 'robustness.column.measure'), numeric: false },
        ...columns.map(({ label }, n) => ({ key: `order ${n}`, label, numeric: true }))
      ]
    },
    () =>
      settings.map((setting, n) => {
        const shares = columns.map((column) => ofHundred(column.shares[n]?.share ?? 0));
        const name = settingInWords(language, codebook, setting);
        return {
          id: name,
          pages: [],
          cells: [name, ...shares.map((share) => numberInWords(language, share))],
          order: [n, ...shares]
        };
      })
  );
}
